using System.Collections.Immutable;
using System.Reflection;
using CpdMapping.Tests.Snapshots;
using PublicApiGenerator;

namespace CpdMapping.Tests.House;

/// <summary>Every public type is a promise.</summary>
public class PublicApiTests
{
    private static readonly Assembly Library = typeof(CpdMapping.Standards.CatalogueId).Assembly;

    [Fact]
    public void The_public_api_is_as_it_was_accepted()
    {
        var api = Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        Snapshot.Match(api, "txt");
    }

    [Fact]
    public void No_signature_shows_a_dependency()
    {
        var foreign = Signatures()
            .Where(s => s.Type.Assembly != Library && !IsPlatform(s.Type.Assembly))
            .Select(s => $"{s.Member.DeclaringType}.{s.Member.Name}: {s.Type}");

        Assert.Empty(foreign);
    }

    [Fact]
    public void Public_classes_cannot_be_changed()
    {
        var offences = Library.GetExportedTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p => p.DeclaringType!.Assembly == Library && p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
            .Select(p => $"{p.DeclaringType}.{p.Name} has a setter")
            .Concat(Library.GetExportedTypes()
                .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance))
                .Where(f => !f.IsInitOnly && !f.IsSpecialName)
                .Select(f => $"{f.DeclaringType}.{f.Name} is a field that can be set"))
            .Concat(Library.GetExportedTypes()
                .SelectMany(t => t.GetProperties())
                .Where(p => p.PropertyType.IsArray || p.PropertyType.Name is "List`1" or "Dictionary`2" or "HashSet`1")
                .Select(p => $"{p.DeclaringType}.{p.Name} gives a collection that can be changed"));

        Assert.Empty(offences.Distinct());
    }

    [Fact]
    public void Public_classes_are_sealed_or_static()
    {
        var open = Library.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName);

        Assert.Empty(open);
    }

    [Fact]
    public void The_front_door_is_small()
    {
        var door = Library.GetExportedTypes().Where(t => t.Namespace == "CpdMapping").Select(t => t.Name).ToImmutableSortedSet(StringComparer.Ordinal);

        Assert.InRange(door.Count, 1, 8);
    }

    private static bool IsPlatform(Assembly assembly) =>
        assembly.GetName().Name is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib");

    private static IEnumerable<(MemberInfo Member, Type Type)> Signatures()
    {
        foreach (var type in Library.GetExportedTypes())
        {
            foreach (var used in new[] { type.BaseType }.Concat(type.GetInterfaces()).OfType<Type>().SelectMany(Parts))
                yield return (type, used);
            foreach (var method in type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors()))
            {
                var used = method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType).OfType<Type>();
                foreach (var part in used.SelectMany(Parts))
                    yield return (method, part);
            }
            foreach (var field in type.GetFields())
                yield return (field, field.FieldType);
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter)
            return [];
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }
}
