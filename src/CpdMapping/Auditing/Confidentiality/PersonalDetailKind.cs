namespace CpdMapping.Auditing.Confidentiality;

/// <summary>What could tell a reader who somebody is.</summary>
public enum PersonalDetailKind
{
    /// <summary>An NHS number of England, Wales or the Isle of Man, a CHI number of Scotland or a health and care number of Northern Ireland: ten digits with a right check digit.</summary>
    NhsNumber,

    /// <summary>A National Insurance number.</summary>
    NationalInsuranceNumber,

    /// <summary>A date beside a word of birth.</summary>
    DateOfBirth,

    /// <summary>A postcode of the United Kingdom.</summary>
    Postcode,

    /// <summary>A telephone number of a place or a mobile; not one that organisations have for everybody, as 0300 or 0800.</summary>
    PhoneNumber,

    /// <summary>An e-mail address of a person; not one of a role, as <c>enquiries@</c>.</summary>
    EmailAddress,

    /// <summary>What is likely to be the name of a person whom the record does not list.</summary>
    PersonName,
}
