using CpdMapping.Auditing.Confidentiality;
using CpdMapping.Learning;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Auditing.Confidentiality;

public class RedactedRecordTests
{
    public static TheoryData<RedactionLevel> Levels => [.. Enum.GetValues<RedactionLevel>()];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Each_level_reads_like_this(RedactionLevel level)
    {
        var record = Texts.Full();

        var redacted = RedactedRecord.Of(record, level);

        Snapshot.Match(RedactedRecord.Hides(level) + "\n\n" + redacted.Record.ToYaml(), "txt", level.ToString());
        Assert.Equal(Texts.Full(), record);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void What_a_level_hides_is_found_no_more_and_the_copy_is_a_record(RedactionLevel level)
    {
        var redacted = RedactedRecord.Of(Texts.Full(), level).Record;

        Assert.DoesNotContain(ConfidentialitySearch.In(redacted), d => d.Kind != PersonalDetailKind.PersonName || level >= RedactionLevel.People);
        Assert.Equal(redacted, CpdRecord.TryParse(redacted.ToYaml()).Value);
        Assert.Equal(Texts.Full().Standing().Count, redacted.Standing().Count);
    }

    [Fact]
    public void An_anonymous_copy_names_nobody()
    {
        var yaml = RedactedRecord.Of(Texts.Full(), RedactionLevel.Anonymous).Record.ToYaml();

        Assert.All(["Zoë", "Llŷr", "Marcus", "Peerson", "Ottoline", "Daniel", "daniel", "SW0", "parental", "example.org", "Thandiwe"], name => Assert.DoesNotContain(name, yaml, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_name_has_the_same_letter()
    {
        var record = Texts.Record(Texts.Entry("a", "Daniel met Aisha Rahman. Aisha met Daniel."), Texts.Entry("b", "I told Mrs Rahman."));
        var entries = RedactedRecord.Of(record, RedactionLevel.People).Record.Entries;

        Assert.Equal("[person A] met [person B]. [person B] met [person A].", entries[0].Reflection!.Learnt); // each piece has one
        Assert.Equal("I told [person C].", entries[1].Reflection!.Learnt);
    }

    [Fact]
    public void After_the_letter_Z_there_are_two()
    {
        string[] names = "Aaron Adam Adele Agnes Ahmed Aidan Alan Albert Alice Alison Amanda Amelia Amy Andrea Andrew Angela Anita Anna Arthur Audrey Barbara Barry Ben Bethan Brenda Brian Callum".Split(' ');
        var text = RedactedRecord.Of(Texts.Record(Texts.Entry("a", string.Join(", ", names))), RedactionLevel.People).Record.Entries[0].Reflection!.Learnt!; // each piece has one

        Assert.Contains("[person Z], [person AA]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_that_there_is_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RedactedRecord.Of(Texts.Full(), (RedactionLevel)9));
}
