using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CpdMapping.Documents.Templating.Running;
using CpdMapping.Documents.Templating.Shapes;

namespace CpdMapping.Documents.Templating.Functions;

/// <summary>The functions of <c>string</c> that encode a text, digest it, or read a number from it. Text is taken as UTF-8, digests are lower-case hexadecimal.</summary>
internal static class EncodingFunctions
{
    public static IEnumerable<Function> All =>
    [
        TextFunctions.Text("string.base64_encode", text => Convert.ToBase64String(Bytes(text))),
        TextFunctions.Text("string.base64_decode", Decode),
        // Templates name these old digests to match what other systems print; nothing here rests on them.
#pragma warning disable CA5350, CA5351
        TextFunctions.Text("string.md5", text => Convert.ToHexStringLower(MD5.HashData(Bytes(text)))),
        TextFunctions.Text("string.sha1", text => Convert.ToHexStringLower(SHA1.HashData(Bytes(text)))),
        Keyed("string.hmac_sha1", HMACSHA1.HashData),
#pragma warning restore CA5350, CA5351
        TextFunctions.Text("string.sha256", text => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)))),
        TextFunctions.Text("string.sha512", text => Convert.ToHexStringLower(SHA512.HashData(Bytes(text)))),
        Keyed("string.hmac_sha256", HMACSHA256.HashData),
        Keyed("string.hmac_sha512", HMACSHA512.HashData),
        new("string.to_int", [Parameter.Text("text")], _ => Shape.Integer,
            (_, a) => int.TryParse(a[0].Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of((long)number) : Value.Null),
        new("string.to_long", [Parameter.Text("text")], _ => Shape.Integer,
            (_, a) => long.TryParse(a[0].Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null),
        new("string.to_double", [Parameter.Text("text")], _ => Shape.Double,
            (_, a) => double.TryParse(a[0].Text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null),
    ];

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static Function Keyed(string name, Func<byte[], byte[], byte[]> digest) =>
        new(name, [Parameter.Text("text"), Parameter.Text("secretKey")], _ => Shape.Text,
            (_, a) => Value.Of(Convert.ToHexStringLower(digest(Bytes(a[1].Text), Bytes(a[0].Text)))));

    private static string Decode(string? text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""));
        }
        catch (FormatException)
        {
            throw new RenderFault(TemplateCodes.WrongArguments, "string.base64_decode is given a text that is not Base64.", "Give it the output of string.base64_encode.");
        }
    }
}
