namespace CpdMapping.Learning;

public sealed partial record Cohort
{
    /// <summary>Gets the file of a cohort to be filled in: YAML with comments that passes its own check.</summary>
    public static string Blank() => """
        # A cohort: one run of a course, who took part, and how long. Change what stands here; lines that begin with # are comments.
        format: 1
        cohort: spring-2026            # an id: lower-case letters, digits and hyphens
        course: my-course              # the id of the course
        zone: Europe/London
        rule: pro-rata                 # what counts: the minutes attended; all-sessions: they count for those who took part in every session
        # Rules with parameters: {kind: threshold, percent: 90}, {kind: max-absence, minutes: 15, per: day},
        # {kind: tiers, tiers: [{percent: 75, share: 1}, {percent: 50, share: 1/2}]}
        sessions:                      # in order; the ids are those of the course
          - id: "1"
            date: 2026-01-16
            start: "09:30"
            end: "12:45"
            breaks:
              - {start: "11:00", end: "11:15"}
          - id: "2"
            date: 2026-01-30
            start: "09:30"
            end: "12:45"
            breaks:
              - {start: "11:00", end: "11:15"}
          # Only where the clock is put back within the session: offset: "+01:00", end-offset: "+00:00"
        learners:
          - key: first-learner         # tells two people of one name apart
            name: The name to print
            email: first@example.org   # by which attendance logs name the learner; leave it out if there is none
            certificate: MC-7Q4K-XW2M  # random, never counted up, never made from a name; leave it out if there is to be none
            attended: ["1", "2"]       # an id alone: the whole session
          - key: second-learner
            name: Another name
            attended:
              - "1"
              - {session: "2", minutes: 90}   # left early

        """;
}
