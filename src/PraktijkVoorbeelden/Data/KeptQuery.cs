using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PraktijkVoorbeelden.Data;

/// <summary>
/// A query that is made ready once, at its first use, for pages that ask it thousands of times: making it ready anew costs
/// more than SQLite needs to answer it.
/// </summary>
/// <typeparam name="TValue">What it is asked with.</typeparam>
/// <typeparam name="TRow">What it answers with.</typeparam>
/// <param name="query">The query; it reads without tracking.</param>
public sealed class KeptQuery<TValue, TRow>(Expression<Func<CatalogueContext, TValue, IQueryable<TRow>>> query)
{
    // EF Core ties a compiled query to one model, and there is a model for each provider.
    private readonly ConditionalWeakTable<IModel, Func<CatalogueContext, TValue, IAsyncEnumerable<TRow>>> ready = [];

    /// <summary>The rows for this value.</summary>
    public async Task<List<TRow>> ToListAsync(CatalogueContext db, TValue value, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = new List<TRow>();
        await foreach (var row in ready.GetValue(db.Model, _ => EF.CompileAsyncQuery(query))(db, value).WithCancellation(cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The one row for this value; null where there is none.</summary>
    public async Task<TRow?> FindAsync(CatalogueContext db, TValue value, CancellationToken cancellationToken) =>
        (await ToListAsync(db, value, cancellationToken)).SingleOrDefault();
}
