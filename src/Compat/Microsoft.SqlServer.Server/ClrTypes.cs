namespace Microsoft.SqlServer.Server;

// What Microsoft.Data.SqlClient looks up when it prepares a command's parameters. The catalogue keeps no CLR types
// in SQL Server, so none of this is ever more than looked up.

/// <summary>How a CLR type is stored in SQL Server.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The type's fields as they are.</summary>
    Native = 1,

    /// <summary>As the type writes itself.</summary>
    UserDefined = 2,
}

/// <summary>A CLR type that reads and writes its own bytes.</summary>
public interface IBinarySerialize
{
    /// <summary>Fills the object from its bytes.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the object's bytes.</summary>
    void Write(BinaryWriter w);
}

/// <summary>Marks a type that SQL Server stores as a column type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How its bytes are made.</summary>
    public Format Format { get; } = format;

    /// <summary>The most bytes that one value takes; -1 means no limit.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Every value takes the same number of bytes.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that checks a value.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The type's name in SQL Server.</summary>
    public string? Name { get; set; }
}

/// <summary>A type that cannot be stored as a column type.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for a type and the reason it was refused.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"{udtType.FullName}: {resourceReason}");
}
