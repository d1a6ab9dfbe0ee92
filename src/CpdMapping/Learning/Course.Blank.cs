namespace CpdMapping.Learning;

public sealed partial record Course
{
    /// <summary>Gets the file of a course to be filled in: YAML with comments that passes its own check.</summary>
    public static string Blank() => """
        # A course. Change what stands here, and take out what you do not need; lines that begin with # are comments.
        format: 1
        course: my-course              # an id: lower-case letters, digits and hyphens; it stays the same for good
        title: The title of the course
        summary: What the course is about, in a sentence or two.
        provider:
          name: The provider's name
          # url: https://example.org/
          # check-at: https://example.org/certificates   # where a certificate can be checked
        # url: https://example.org/my-course
        from: 2026-01-16               # a day, or as exactly as it is known: 2026-01, 2026
        to: 2026-01-30                 # the last day decides which editions of the standards are meant
        stated-minutes: 360            # what you tell people: 6 hours are 360 minutes
        sessions:                      # minutes of learning, without breaks
          - {id: "1", minutes: 180, title: What the first session is about}
          - {id: "2", minutes: 180, title: What the second session is about}
        # refresh-months: 12           # months after which taking the course again counts again
        # certifies: completion        # certificates say so of whoever attends all that counts; of others, that they took part
        # accreditations:
        #   - by: Who says so
        #     statement: What they say, in your own words
        #     reference: Their reference
        #     from: 2026-01-01
        #     to: 2026-12-31
        # fee:
        #   amount: "475.00"           # in quotes, with two decimals
        #   currency: GBP
        #   vat-percent: 20            # added to the amount; 0 where the course is exempt
        #   discounts:                 # for organisations that book several places
        #     - {places: 5, percent: 5}
        standards:                     # under the headings of your page, each name as you write it there
          - headings: [Professional Capabilities Framework]
            names:
              - {as-written: Critical reflection and analysis, pin: pcf@2018/6}
              # - Another name         # 'cpd course pin' finds the standard and writes its pin
              # A name may say more: {as-written: …, share: 1/3, depth: teaches, level: …, reason: …, by: …, date: 2026-01-05}
              # The share is a part of the time; the depth is mentions, teaches or assesses.
              # Only some sessions: sessions: ["2"], or with shares of their own: sessions: [{session: "1", share: 1/2}, {session: "2", share: 1/4}]

        """;
}
