using Microsoft.AspNetCore.Identity;

namespace PraktijkVoorbeelden.Features.Account;

/// <summary>What can be wrong with an account, in Dutch. What our settings rule out keeps the framework's words.</summary>
public sealed class DutchIdentityErrors : IdentityErrorDescriber
{
    /// <inheritdoc />
    public override IdentityError DefaultError() => new()
    {
        Code = nameof(DefaultError),
        Description = "Het account kon niet worden bewaard. Probeer het opnieuw.",
    };

    /// <inheritdoc />
    public override IdentityError ConcurrencyFailure() => new()
    {
        Code = nameof(ConcurrencyFailure),
        Description = "Iemand anders veranderde dit account op hetzelfde moment. Kijk wat er nu staat en probeer het opnieuw.",
    };

    /// <inheritdoc />
    public override IdentityError PasswordMismatch() => new()
    {
        Code = nameof(PasswordMismatch),
        Description = "Dit is niet uw huidige wachtwoord.",
    };

    /// <inheritdoc />
    public override IdentityError InvalidToken() => new()
    {
        Code = nameof(InvalidToken),
        Description = "Dit adres werkt niet meer. Vraag de beheerder om een nieuw adres.",
    };

    /// <inheritdoc />
    public override IdentityError InvalidEmail(string? email) => new()
    {
        Code = nameof(InvalidEmail),
        Description = $"“{email}” is geen e-mailadres. Een e-mailadres ziet eruit als naam@gemeente.nl.",
    };

    /// <inheritdoc />
    public override IdentityError DuplicateEmail(string email) => new()
    {
        Code = nameof(DuplicateEmail),
        Description = $"Er is al een account met {email}.",
    };

    /// <summary>The user name is the e-mail address, so it is the same fault with the same words.</summary>
    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    /// <inheritdoc />
    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    /// <inheritdoc />
    public override IdentityError PasswordTooShort(int length) => new()
    {
        Code = nameof(PasswordTooShort),
        Description = $"Gebruik minstens {length} tekens in het wachtwoord. Een paar losse woorden achter elkaar mag ook.",
    };

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => new()
    {
        Code = nameof(PasswordRequiresUniqueChars),
        Description = $"Gebruik minstens {uniqueChars} verschillende tekens in het wachtwoord.",
    };
}
