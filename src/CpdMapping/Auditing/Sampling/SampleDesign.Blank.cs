namespace CpdMapping.Auditing.Sampling;

public sealed partial record SampleDesign
{
    /// <summary>Gets the file of a plan to be filled in: YAML with comments that passes its own check.</summary>
    public static string Blank() => """
        # The plan of a sample, to be fixed before the population closes. Change what stands here; lines that begin with # are comments.
        format: 1
        plan: review-2026              # an id: lower-case letters, digits and hyphens
        method: simple                 # simple; systematic: spread over the list by id; risk-weighted: a chance in proportion to each person's weight
        size: 2.5%                     # of those who can be drawn, rounded up; or a number of people: 60
        # A flat percentage says little of a small stratum, so give a minimum. It raises the whole sample.
        # stratified:
        #   minimum: 30
        #   own:                       # strata with a minimum of their own
        #     - {stratum: orthoptists, minimum: 12}
        because: Why it is done so, and who decided it.

        # The population is a file of its own, CSV or one JSON map a line: id, and where they are needed stratum, weight, excluded, carried-in.
        # excluded and carried-in hold the reason: whoever is excluded cannot be drawn, and whoever is carried in is in the sample without a draw.

        """;
}
