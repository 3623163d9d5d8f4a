namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// Something outside the program keeps it from starting: a setting, a file, a database. Its message is the one line
/// that the operator gets to see, so it says what is wrong and what to do about it.
/// </summary>
public sealed class CannotStartException(string message, Exception? innerException = null) : Exception(message, innerException);
