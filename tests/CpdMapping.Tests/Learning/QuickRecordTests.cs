using System.Text;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Learning.Quick;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Learning;

/// <summary>The quick reader of many records gives what the thorough one gives, or leaves it to it.</summary>
public class QuickRecordTests
{
    private const string Whole = """
        {"format": 1, "record": "zoe-example", "learner": "Zoë Example", "specimen": true,
         "registrations": [{"body": "social-work-england", "number": "SW1", "role": "social worker", "joined": "2019-10-14", "cycle-start": "2024-12-01", "submitted": ["2025-11-20T18:30:00+00:00"]}],
         "entries": [{"id": "e1", "logged": "2025-02-04",
           "activity": {"kind": "course", "title": "A \u0041 day", "provider": "A School", "from": "2025-02-03", "to": "2025-02-04", "minutes": 360, "course": "a-day", "certificate": "RL-7Q4K-XW2M"},
           "alignments": [{"standard": "pcf@2018/7", "reason": "Why", "depth": "assesses"}, {"standard": {"ref": "pcf@2018/6", "name": "Six", "revision": 2, "fingerprint": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}],
           "evidence": [{"kind": "notes", "title": "Mine", "reference": "notes.pdf", "minutes": 60}],
           "reflection": {"learnt": "Something\nnew", "impact": "Much", "date": "2025-02-05"},
           "peer": {"peer": "J. Example", "role": "manager", "text": "Yes", "date": "2025-02-06"}}]}
        """;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static CpdRecord? Quick(string text) => new QuickRecordReader().Read(Bytes(text));

    [Fact]
    public void A_record_that_is_written_as_it_should_be_is_read_quickly_and_alike()
    {
        Assert.Equal(CpdRecord.Parse(Whole), Assert.IsType<CpdRecord>(Quick(Whole)));
        Assert.Equal(CpdRecord.Parse(Whole), CpdRecord.TryParse(Bytes(Whole), "x").Value);
    }

    /// <summary>What the quick reader must leave to the thorough one, and whether that takes it.</summary>
    public static TheoryData<string, string, bool> Changes => new()
    {
        { "\"format\": 1", "\"format\": 2", false },
        { "\"format\": 1, ", "", false },
        { "\"learner\": \"Zoë Example\"", "\"learner\": \"\"", false },
        { "\"learner\": \"Zoë Example\"", "\"learner\": \"Zoe\u0308 Example\"", true }, // composed, with a warning
        { "\"learner\": \"Zoë Example\"", "\"learner\": \"A\\nB\"", false },
        { "\"learner\": \"Zoë Example\"", "\"learner\": \"A\u202eB\"", false },
        { "\"learner\": \"Zoë Example\"", "\"learner\": \"A\\ud800B\"", false },
        { "\"learner\": \"Zoë Example\"", "\"learner\": 5", false },
        { "\"specimen\": true", "\"specimen\": \"true\"", false },
        { "\"specimen\": true", "\"specimen\": true, \"specimen\": true", false },
        { "\"specimen\": true", "\"spécimen\": true", false },
        { "\"body\": \"social-work-england\", ", "", false },
        { "\"number\": \"SW1\"", "\"number\": null", true },
        { "\"joined\": \"2019-10-14\"", "\"joined\": \"2019-02-29\"", false },
        { "\"joined\": \"2019-10-14\"", "\"joined\": \"19-10-2014\"", false },
        { "2025-11-20T18:30:00+00:00", "2025-11-20T18:30:00", false },
        { "\"role\": \"social worker\"", "\"role\": \"social worker\", \"leave\": [{\"from\": \"2025-01-01\"}]", true },
        { "\"id\": \"e1\"", "\"id\": \"e 1\"", false },
        { "\"logged\": \"2025-02-04\"", "\"logged\": \"2025-02-03\"", true }, // with a warning
        { "\"logged\": \"2025-02-04\"", "\"logged\": \"2025-02-02\"", false },
        { "\"logged\": \"2025-02-04\",", "", false },
        { "\"kind\": \"course\"", "\"kind\": \"lesson\"", false },
        { "\"to\": \"2025-02-04\"", "\"to\": \"2025-02-02\"", false },
        { "\"minutes\": 360", "\"minutes\": -1", false },
        { "\"minutes\": 360", "\"minutes\": 3e2", false },
        { "\"minutes\": 360", "\"minutes\": \"360\"", false },
        { "\"minutes\": 360", "\"minutes\": 59", false }, // less than the evidence
        { "\"minutes\": 360", "\"minutes\": 360, \"refresh-months\": 12", true },
        { "RL-7Q4K-XW2M", "rl-7q4k", false },
        { "\"course\": \"a-day\"", "\"course\": \"A day\"", false },
        { "\"standard\": \"pcf@2018/7\"", "\"standard\": \"pcf\"", false },
        { "\"standard\": \"pcf@2018/7\"", "\"standard\": \"pcf@2018/6\"", false },
        { "\"depth\": \"assesses\"", "\"share\": \"1/2\"", true },
        { "\"depth\": \"assesses\"", "\"depth\": \"deep\"", false },
        { "\"revision\": 2", "\"revision\": 0", false },
        { "abcdef\"}}", "abcdeg\"}}", false },
        { "\"learnt\": \"Something\\nnew\", \"impact\": \"Much\", ", "", false },
        { "\"role\": \"manager\", ", "", false },
        { "\"date\": \"2025-02-06\"}}]}", "\"date\": \"2025-02-06\"}}]} {}", false },
        { "\"date\": \"2025-02-06\"}}]}", "\"date\": \"2025-02-06\"}}", false },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_needs_a_look_is_left_to_the_thorough_reader(string from, string to, bool readable)
    {
        var changed = Whole.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Whole, changed);

        Assert.Null(Quick(changed));
        var both = CpdRecord.TryParse(Bytes(changed), "(text)");
        var thorough = CpdRecord.TryParse(changed);
        Assert.Equal(readable, both.Success);
        Assert.Equal(thorough.Problems, both.Problems);
        if (readable)
            Assert.Equal(thorough.Value, both.Value);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_left_to_the_thorough_reader()
    {
        var bytes = Bytes(Whole);
        bytes[Array.IndexOf(bytes, (byte)'Z')] = 0xFF;

        Assert.Null(new QuickRecordReader().Read(bytes));
        Assert.False(CpdRecord.TryParse(bytes, "x").Success);
    }

    [Fact]
    public void Yaml_and_the_shipped_example_are_read_alike()
    {
        var example = CpdRecord.Load(Repository.PathOf("tests", "examples", "relational-leadership", "record.yaml"));

        Assert.Equal(example, CpdRecord.TryParse(Bytes(example.ToYaml()), "x").Value);
        Assert.Equal(example, CpdRecord.TryParse(Bytes(example.ToJson()), "x").Value);
    }

    [Fact]
    public void A_text_that_was_damaged_anywhere_gives_the_same_either_way()
    {
        var signs = "{}[]\",:0a \\\u0301".ToCharArray();
        var damage = Gen.Choose(0, Whole.Length - 1).Zip(Gen.Elements(signs)).Zip(Gen.Elements(true, false));

        Prop.ForAll(damage.ToArbitrary(), change =>
        {
            var ((place, sign), insert) = change;
            var text = Whole[..place] + sign + Whole[(place + (insert ? 0 : 1))..];
            var (quick, thorough) = (CpdRecord.TryParse(Bytes(text), "(text)"), CpdRecord.TryParse(text));
            return quick.Problems == thorough.Problems && quick.Success == thorough.Success && (!quick.Success || quick.Value == thorough.Value);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_reader_that_is_used_again_remembers_only_references()
    {
        var reader = new QuickRecordReader();
        var other = Whole.Replace("zoe-example", "ann-example", StringComparison.Ordinal);

        Assert.Equal(CpdRecord.Parse(Whole), reader.Read(Bytes(Whole)));
        Assert.Equal(CpdRecord.Parse(other), reader.Read(Bytes(other)));
        Assert.Equal(CpdRecord.Parse(Whole), reader.Read(Bytes(Whole)));
    }

    [Fact]
    public void Limits_of_ones_own_are_held()
    {
        var problem = Assert.Single(CpdRecord.TryParse(Bytes(Whole), "x", new ReadLimits { MaxBytes = 10 }).Problems);

        Assert.Equal("CPD-F-002", problem.Code);
    }
}
