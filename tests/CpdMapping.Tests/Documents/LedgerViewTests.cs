using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Mapping;

namespace CpdMapping.Tests.Documents;

public class LedgerViewTests
{
    [Fact]
    public void What_comes_in_and_what_goes_out_are_the_ledgers_own_figures()
    {
        var ledger = Examples.Ledger();

        var view = LedgerView.From(ledger);

        Assert.Equal(ledger.Entries.Select(e => e.Title), view.Entries.Select(e => e.Title));
        Assert.Equal(("2085", "2085", "34 hours 45 minutes"), (view.Attended, view.Counted, view.Total));
        Assert.Equal(ledger.Accounts.Select(a => a.Lines.Count), view.Accounts.Select(a => a.Standards.Count + a.Remainders.Count));
        Assert.All(view.Accounts, account => Assert.Equal(("2085", false), (account.Minutes, account.Adds)));
    }

    [Fact]
    public void Each_amount_leads_back_to_the_activities_that_it_comes_from()
    {
        var shared = LedgerView.From(Examples.Ledger(MappingPolicy.Shared)).Accounts[0];

        Assert.True(shared.Adds);
        Assert.All(shared.Standards.SelectMany(line => line.From), part => Assert.StartsWith("#activity-", part.Activity.Href, StringComparison.Ordinal));
        Assert.Contains(shared.Standards.SelectMany(line => line.From), part => part.Minutes.Contains(" × ", StringComparison.Ordinal));
    }

    [Fact]
    public void Sessions_are_shown_of_the_certificates_that_were_given()
    {
        var sessions = Assert.Single(LedgerView.From(Examples.Ledger()).Sessions);

        Assert.Equal(("Sessions of A4", 9), (sessions.Caption, sessions.Rows.Count));
        Assert.Equal(new LedgerSessionView("1", "25 April 2025", "180", "0", "180", "180"), sessions.Rows[0]);
    }

    [Fact]
    public void A_unit_that_is_not_the_hour_keeps_its_bodys_name_in_Welsh_too()
    {
        var view = LedgerView.From(Examples.Ledger(unit: "iacet-ceu@2026"), DocumentLanguage.Welsh);

        Assert.Contains("CEU", view.Total, StringComparison.Ordinal);
        Assert.Equal("34 awr 45 munud", LedgerView.From(Examples.Ledger(), DocumentLanguage.Welsh).Total);
    }
}
