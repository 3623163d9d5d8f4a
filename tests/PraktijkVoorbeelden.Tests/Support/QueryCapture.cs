using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>Keeps each query that EF Core is about to translate, once.</summary>
public sealed class QueryCapture : IQueryExpressionInterceptor
{
    private readonly ConcurrentDictionary<string, Expression> queries = new();

    /// <summary>The queries by what they look like.</summary>
    public IReadOnlyDictionary<string, Expression> Queries => queries;

    /// <inheritdoc/>
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        queries.TryAdd(ExpressionPrinter.Print(queryExpression), queryExpression);
        return queryExpression;
    }
}
