using System.Reflection;
using System.Reflection.Emit;

namespace CpdMapping.Tests.House;

/// <summary>Rooms know each other in one direction only. Signatures and method bodies are read, so a call without a using line is found too.</summary>
public class LayeringTests
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void A_room_knows_only_the_rooms_before_it(string name)
    {
        var house = Houses.Of(name);
        var offences = house.Assembly.GetTypes()
            .SelectMany(type => References(type).Select(other => (type, other)))
            .Select(pair => (From: house.RoomOf(pair.type), To: house.RoomOf(pair.other), pair.type, pair.other))
            .Where(r => r.From >= 0 && r.To > r.From)
            .Select(r => $"{r.type.FullName} -> {r.other.FullName} ({house.Rooms[r.From]} may not know {house.Rooms[r.To]})")
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Empty(offences);
    }

    [Theory]
    [MemberData(nameof(Houses.Names), MemberType = typeof(Houses))]
    public void Every_type_is_in_a_room_or_at_the_front_door(string name)
    {
        var house = Houses.Of(name);
        var homeless = house.Assembly.GetTypes()
            .Where(t => t.Namespace is { } space && space.StartsWith("CpdMapping", StringComparison.Ordinal) && space != house.Name && house.RoomOf(t) < 0)
            .Select(t => t.FullName!);

        Assert.Empty(homeless);
    }

    [Fact]
    public void The_reading_of_method_bodies_sees_what_is_called()
    {
        var seen = References(typeof(Houses)).Select(t => t.Name);

        Assert.Contains(nameof(CpdMapping.Standards.CatalogueId), seen);
    }

    private static IEnumerable<Type> References(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (var contract in type.GetInterfaces())
            Add(found, contract);
        foreach (var field in type.GetFields(All))
            Add(found, field.FieldType);
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            foreach (var parameter in method.GetParameters())
                Add(found, parameter.ParameterType);
            Add(found, (method as MethodInfo)?.ReturnType);
            foreach (var member in BodyOf(method))
                Add(found, member as Type ?? member.DeclaringType);
        }
        return found;
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null)
            return;
        if (type.HasElementType)
            Add(found, type.GetElementType());
        foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
        {
            if (!argument.IsGenericParameter)
                Add(found, argument);
        }
        found.Add(type);
    }

    private static IEnumerable<MemberInfo> BodyOf(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
            yield break;
        var typeArguments = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var methodArguments = method is MethodInfo { IsGenericMethodDefinition: true } ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | code[at++]));
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments)!;
            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
