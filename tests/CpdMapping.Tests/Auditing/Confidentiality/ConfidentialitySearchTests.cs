using CpdMapping.Auditing.Confidentiality;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Auditing.Confidentiality;

public class ConfidentialitySearchTests
{
    [Fact]
    public void Details_are_told_with_their_place_and_without_themselves()
    {
        var details = ConfidentialitySearch.In(Texts.Full());

        Assert.Equal(
            [
                "visit-to-daniel alignments[1].reason 12 PersonName B…", "visit-to-daniel alignments[1].reason 25 PersonName T…",
                "visit-to-daniel evidence[1].title 9 PersonName D…", "visit-to-daniel evidence[1].reference 0 EmailAddress d…", "visit-to-daniel evidence[2].title 12 Postcode A…",
                "visit-to-daniel reflection.learnt 0 PersonName D…", "visit-to-daniel reflection.learnt 42 PersonName B…", "visit-to-daniel reflection.learnt 55 PhoneNumber …23",
                "visit-to-daniel peer.text 18 PersonName D…",
                "again reflection.learnt 4 DateOfBirth …84", "again reflection.learnt 27 NhsNumber …74", "again reflection.learnt 41 NationalInsuranceNumber …6C",
            ],
            details.Where(d => d.Field != "because").Select(d => $"{d.Entry} {d.Field} {d.Start} {d.Kind} {d.Hint}"));
    }

    [Fact]
    public void Names_that_the_record_lists_are_quiet()
    {
        var entry = Texts.Entry("a", "Marcus and Zoë agreed; Marcus Peerson wrote it down, and Ottoline confirmed it.");

        Assert.Equal(3, ConfidentialitySearch.In(Texts.Record(entry)).Count(d => d.Kind == PersonalDetailKind.PersonName) + 1);
        Assert.Empty(ConfidentialitySearch.In(Texts.Record(entry with { Peer = new("Marcus Peerson", "manager"), Confirmed = new("Ottoline Witness", "manager", entry.Logged) })));
        Assert.Empty(ConfidentialitySearch.In(Texts.Record(entry), ["Marcus Peerson"]));
    }

    [Fact]
    public void A_name_that_the_words_around_it_gave_away_once_is_found_wherever_it_stands()
    {
        var record = Texts.Record(Texts.Entry("a", "Bo smiled. Later I saw Bo again."), Texts.Entry("b", "Her son Bo was at school."));

        Assert.Equal(["a 0", "a 23", "b 8"], ConfidentialitySearch.In(record).Select(d => $"{d.Entry} {d.Start}"));
    }

    [Fact]
    public void A_known_first_name_does_not_hide_another_person_of_that_name()
    {
        var entry = Texts.Entry("a", "Marcus Stranger came too.") with { Peer = new("Marcus Peerson", "manager") };

        Assert.Single(ConfidentialitySearch.In(Texts.Record(entry)));
    }

    [Fact]
    public void A_file_gives_warnings_at_the_places_of_its_fields()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("record.yaml");
        Texts.Full().Save(path);

        var result = ConfidentialitySearch.TryLoad(path);

        Assert.True(result.Success);
        var lines = File.ReadAllLines(path);
        Assert.All(result.Problems.Where(p => p.Code == "CPD-P-005"), p => Assert.Contains("07700", lines[p.Place.Line - 1], StringComparison.Ordinal));
        Assert.Contains(result.Problems, p => p.Found == "'reflection.learnt' of 'visit-to-daniel' seems to hold a phone number (…23), at character 56.");
        Assert.DoesNotContain("900123", string.Join('\n', result.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9990000174", true)]
    [InlineData("9990000175", false)]
    [InlineData("999 000 0174", true)]
    [InlineData("99 9000 0174", false)]
    [InlineData("1111111111", false)]
    [InlineData("the number 9990000174.", true)]
    [InlineData("x9990000174", false)]
    [InlineData("99900001741", false)]
    [InlineData("999 000 0174 22", false)]
    [InlineData("NHS number: 9990000175", true)]
    [InlineData("isbn 9990000174", false)]
    public void The_check_digit_of_an_NHS_number_is_tested(string text, bool isOne) =>
        Assert.Equal(isOne, CorpusTests.Scan(text).Any(h => h.Kind == PersonalDetailKind.NhsNumber));
}
