using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PraktijkVoorbeelden.Infrastructure;

namespace PraktijkVoorbeelden.Data;

/// <summary>Stores a partial date as its sortable EDTF text.</summary>
public sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(
    date => date.Edtf,
    edtf => PartialDate.Parse(edtf));

/// <summary>Moments are UTC: in memory, in both databases and between them.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
