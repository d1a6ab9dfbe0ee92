using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace CpdMapping.Auditing.Sampling;

/// <summary>Chance that follows from a seed: HMAC-SHA-256 of a purpose and a name, with the seed for a key. Nothing else decides, least of all the order of the input.</summary>
internal sealed class Lottery(SampleSeed seed)
{
    /// <summary>What the draw is called, so that a later way of drawing is never taken for this one.</summary>
    public const string Algorithm = "cpd-sample/1";

    private readonly byte[] key = seed.Bytes;

    /// <summary>Puts people in the order of chance, in which every order is as likely as every other. A person's place among the others does not change when somebody is taken out.</summary>
    public IEnumerable<SampleMember> Shuffled(IEnumerable<SampleMember> members) => members
        .Select(m => (Member: m, Rank: Hash("rank", m.Id)))
        .OrderBy(m => m.Rank, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
        .Select(m => m.Member);

    /// <summary>Gives a number from 0 to one below the limit, each as likely as every other.</summary>
    public BigInteger Below(BigInteger limit, string stratum)
    {
        // The top of the range, which would favour the small numbers, is thrown away and drawn again.
        var range = BigInteger.One << 256;
        var fair = range - (range % limit);
        for (var turn = 0; ; turn++)
        {
            var number = new BigInteger(Hash("start", stratum, turn), isUnsigned: true, isBigEndian: true);
            if (number < fair)
                return number % limit;
        }
    }

    private byte[] Hash(string purpose, string name, int turn = 0)
    {
        var message = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Algorithm}\n{purpose}\n{name}\n{turn}"));
        return HMACSHA256.HashData(key, message);
    }
}
