using System.Collections.Immutable;
using System.Reflection;
using CpdMapping.Tests.Snapshots;
using PublicApiGenerator;

namespace CpdMapping.Tests.House;

/// <summary>Every public type is a promise.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_it_was_accepted() => Snapshot.Match(Api(Houses.Core), "txt");

    [Fact]
    public void The_public_api_of_the_printer_is_as_it_was_accepted() => Snapshot.Match(Api(Houses.Pdf), "txt");

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void No_signature_shows_a_dependency(string house)
    {
        var library = Houses.Of(house).Assembly;
        var foreign = Signatures(library)
            .Where(s => s.Type.Assembly != library && !IsPlatform(s.Type.Assembly))
            .Select(s => $"{s.Member.DeclaringType}.{s.Member.Name}: {s.Type}");

        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void Public_classes_cannot_be_changed(string house)
    {
        var library = Houses.Of(house).Assembly;
        var offences = library.GetExportedTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p => p.DeclaringType!.Assembly == library && p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit"))
            .Select(p => $"{p.DeclaringType}.{p.Name} has a setter")
            .Concat(library.GetExportedTypes()
                .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance))
                .Where(f => !f.IsInitOnly && !f.IsSpecialName)
                .Select(f => $"{f.DeclaringType}.{f.Name} is a field that can be set"))
            .Concat(library.GetExportedTypes()
                .SelectMany(t => t.GetProperties())
                .Where(p => p.PropertyType.IsArray || p.PropertyType.Name is "List`1" or "Dictionary`2" or "HashSet`1")
                .Select(p => $"{p.DeclaringType}.{p.Name} gives a collection that can be changed"));

        Assert.Empty(offences.Distinct());
    }

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void Public_classes_are_sealed_or_static(string house)
    {
        var library = Houses.Of(house).Assembly;
        var open = library.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName);

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("CpdMapping", 8)]
    [InlineData("CpdMapping.Pdf", 16)]
    public void The_front_door_is_small(string house, int most)
    {
        var door = Houses.Of(house).Assembly.GetExportedTypes().Where(t => t.Namespace == house).Select(t => t.Name).ToImmutableSortedSet(StringComparer.Ordinal);

        Assert.InRange(door.Count, 1, most);
    }

    private static string Api(Houses house) => house.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

    private static bool IsPlatform(Assembly assembly) =>
        assembly.GetName().Name is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib");

    private static IEnumerable<(MemberInfo Member, Type Type)> Signatures(Assembly library)
    {
        foreach (var type in library.GetExportedTypes())
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
