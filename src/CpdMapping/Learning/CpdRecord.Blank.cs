namespace CpdMapping.Learning;

public sealed partial record CpdRecord
{
    /// <summary>Gets the file of a record to be filled in: YAML with comments that passes its own check.</summary>
    public static string Blank() => """
        # A record of continuing professional development. Change what stands here; lines that begin with # are comments.
        # Write nothing about people you work for by which they could be known.
        format: 1
        record: my-record              # an id: lower-case letters, digits and hyphens
        learner: Your name
        registrations:
          - body: social-work-england
            # number: Your registration number
            # role: Social worker
            # joined: 2019-10-14
            # cycle-start: 2025-12-01  # only where the body gives each person their own cycle
            # leave:
            #   - {from: 2026-02-01, to: 2026-05-31, reason: parental}
            # submitted: ["2026-11-20T18:30:00+00:00"]   # when the CPD of a cycle was handed in
        entries:                       # the oldest first; never change one, correct it by a later one
          - id: e1
            logged: 2026-01-20         # the day on which you write the entry
            activity:
              kind: supervision        # course, event, supervision, peer-learning, reading, work-based, teaching, research or other
              title: What it was called
              # provider: Who provided it
              from: 2026-01-19
              # to: 2026-01-19         # only where it took more than a day
              minutes: 60              # minutes that you took part, without breaks
              # zone: Europe/London    # with times, so that two activities at one time can be found
              # times: [{date: 2026-01-19, start: "10:00", end: "11:00"}]
            alignments:
              - standard: pcf@2018/6   # 'cpd standards find' looks for standards
                reason: Why the activity bears on it
                # share: 1/2           # which part of the time, among the standards of one edition
                # depth: teaches       # mentions, teaches or assesses
                # level: social-worker # where the edition has levels
                # by: Who made the link
                # date: 2026-01-20     # when
            # evidence:
            #   - {kind: notes, title: What it is, reference: notes.pdf}
            reflection:
              learnt: What you learnt.
              impact: What difference it made, or will make, to your work and to people.
            peer:
              peer: Who you talked with
              role: In what role, such as line manager
              text: What came of the talk.
              date: 2026-01-20
            # Somebody else's word, never your own:
            # confirmed: {by: Who confirms it, role: Line manager, date: 2026-01-21}
            # audited: {by: Who audited it, date: 2026-12-01, scheme: swe-cpd@2021-12}
          # A correction stands whole in the place of the earlier entry:
          # - id: e2
          #   logged: 2026-02-02
          #   corrects: e1
          #   because: I had written down the wrong day.
          #   activity: …
          # An entry is taken back by one with 'withdraws: e1' and no activity.

        """;
}
