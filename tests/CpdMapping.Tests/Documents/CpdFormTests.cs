using System.Text.Json.Nodes;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Forms;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;

namespace CpdMapping.Tests.Documents;

public class CpdFormTests
{
    [Fact]
    public void Pieces_are_the_standing_entries_of_the_cycle()
    {
        var form = Examples.Form("swe-cpd");

        Assert.Equal((new DateOnly(2024, 12, 1), new DateOnly(2025, 11, 30)), (form.From, form.To));
        Assert.Equal(Examples.Record.Standing().Where(e => e.Activity!.To >= form.From && e.Activity.To <= form.To), form.Pieces);
        Assert.Empty(form.Texts);
        Assert.True(form.HasOwnCycle);
    }

    [Fact]
    public void Each_answer_stands_under_its_question_with_its_words_counted()
    {
        var piece = Examples.Form("swe-cpd").Pieces.First(p => p.Peer is not null);

        var view = CpdFormView.From(Examples.Form("swe-cpd")).Pieces.First(p => p.Title == piece.Activity!.Title);

        Assert.Equal(["Type of activity", "When", "What it was, and why it matters to my work", "What I learnt", "What difference it makes to my practice and to people"], view.Fields.Take(5).Select(f => f.Label));
        Assert.StartsWith($"Talked over with a peer: {piece.Peer!.Peer}, {piece.Peer.Role}", view.Fields[5].Label, StringComparison.Ordinal);
        Assert.Equal($"Words: {piece.Reflection!.Learnt!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length}", view.Fields[3].Words);
    }

    [Fact]
    public void A_profile_has_its_texts_with_their_limits_and_what_these_rest_on()
    {
        var texts = CpdFormView.From(Examples.Profile()).Texts;

        Assert.Equal(["Words: 11 of at most 500", "Words: 0 of at most 1500"], texts.Select(t => t.Words));
        Assert.Equal(2, texts[0].Paragraphs.Count);
        Assert.Empty(texts[1].Paragraphs);
        Assert.All(texts, t => Assert.StartsWith("The limit stands on a page of the body: https://", t.Basis, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500, 0, "Words: 500 of at most 500")]
    [InlineData(501, 1, "Words: 501, 1 more than the limit of 500")]
    public void One_word_too_many_is_told(int words, int over, string sentence)
    {
        var form = Examples.Form("hcpc-cpd", new Dictionary<SchemeTextPart, string> { [SchemeTextPart.PracticeSummary] = string.Concat(Enumerable.Repeat("word – ", words)) });

        Assert.Equal((words, over), (form.Texts[0].Words, form.Texts[0].WordsOver));
        Assert.Equal((sentence, over > 0), (CpdFormView.From(form).Texts[0].Words, CpdFormView.From(form).Texts[0].IsOver));
    }

    [Fact]
    public void A_profile_lists_all_activities_and_shows_in_depth_what_something_is_written_about()
    {
        var silent = Examples.Record.Entries[0] with { Id = "silent", Reflection = null, Peer = null };
        var form = CpdForm.Of(Examples.Record with { Entries = [.. Examples.Record.Entries, silent] }, SchemeBook.BuiltIn.InForce("hcpc-cpd", Examples.On), Examples.On);

        var view = CpdFormView.From(form);

        Assert.Equal(form.Pieces.Count, view.Activities.Count);
        Assert.Equal(form.Pieces.Count(p => p.Reflection is not null || p.Peer is not null), view.Pieces.Count);
        Assert.Equal(view.Activities.Count - view.Pieces.Count, view.Activities.Count(row => row.Activity.Href is null));
    }

    [Fact]
    public void A_cycle_that_the_record_does_not_state_is_said_to_be_a_guess()
    {
        Assert.False(Examples.Profile().HasOwnCycle);
        Assert.Contains("this one may be another", DocumentTemplates.FormText.Render(CpdFormView.From(Examples.Profile())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_and_not_left_out()
    {
        var bare = new CpdRecord { Id = "bare", Learner = "Ann Example", Entries = [Examples.Record.Entries[0] with { Reflection = null, Peer = null }] };
        var form = CpdForm.Of(bare, SchemeBook.BuiltIn.InForce("swe-cpd", Examples.On), Examples.On);

        var text = DocumentTemplates.FormText.Render(CpdFormView.From(form)).Text;

        Assert.Equal(2, text.Split("[Nothing is written.]").Length - 1);
    }

    [Fact]
    public void The_form_as_data_has_the_words_and_the_basis_of_the_limits()
    {
        var json = JsonNode.Parse(Examples.Profile().ToJson())!;

        Assert.Equal((11, 500, "verified"), ((int)json["texts"]![0]!["words"]!, (int)json["texts"]![0]!["most-words"]!, (string)json["texts"]![0]!["basis"]!));
        Assert.Equal(Examples.Profile().Pieces.Select(p => p.Id), json["pieces"]!.AsArray().Select(p => (string?)p!["entry"]));
    }

    [Fact]
    public void A_text_that_the_body_does_not_ask_for_is_refused_and_so_is_a_day_before_the_rules()
    {
        Assert.Throws<ArgumentException>(() => Examples.Form("swe-cpd", new Dictionary<SchemeTextPart, string> { [SchemeTextPart.Statement] = "I." }));
        Assert.Throws<ArgumentException>(() => CpdForm.Of(Examples.Record, SchemeBook.BuiltIn.InForce("swe-cpd", Examples.On), new(2001, 1, 1)));
    }
}
