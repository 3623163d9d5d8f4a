using System.Collections;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using PraktijkVoorbeelden.Data;

namespace PraktijkVoorbeelden.Tests.Support;

/// <summary>
/// Makes the SQL that SQL Server would get for a query that was captured on SQLite, without a server: the connection is
/// never opened, and each command is noted and answered with nothing.
/// </summary>
public sealed class SqlServerTranslator : IDisposable
{
    private readonly NotedCommands commands = new();
    private readonly SqlServerCatalogueContext db;

    /// <summary>Makes a context that never reaches a server.</summary>
    public SqlServerTranslator()
    {
        var options = new DbContextOptionsBuilder<SqlServerCatalogueContext>();
        // Not CatalogueDatabase's options: trying again makes no sense here, and one command shows all of a query's SQL.
        options.UseSqlServer("Server=nowhere").AddInterceptors(commands, new ClosedConnection());
        db = new SqlServerCatalogueContext(options.Options);
    }

    /// <summary>The SQL of a query.</summary>
    public IReadOnlyList<string> Translate(Expression query)
    {
        commands.Texts.Clear();
        var rebound = new ToModel(db.Model).Visit(query);
        var result = rebound.Type.IsGenericType && typeof(IQueryable).IsAssignableFrom(rebound.Type)
            ? typeof(IEnumerable<>).MakeGenericType(rebound.Type.GetGenericArguments()[0])
            : rebound.Type;
        typeof(SqlServerTranslator).GetMethod(nameof(Run), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(result)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [rebound], null);
        return [.. commands.Texts];
    }

    /// <inheritdoc/>
    public void Dispose() => db.Dispose();

    private void Run<TResult>(Expression query)
    {
        var parameters = new Parameters();
        parameters.Visit(query);
        var compiled = db.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters.Values)
        {
            context.Parameters[name] = value;
        }

        try
        {
            if (compiled(context) is IEnumerable rows and not string)
            {
                foreach (var row in rows)
                {
                    _ = row;
                }
            }
        }
        catch (InvalidOperationException empty) when (empty.Message.Contains("no elements", StringComparison.Ordinal))
        {
            // Single and Max of nothing: the SQL was made all the same.
        }
    }

    private sealed class ToModel(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!)
            : base.VisitExtension(node);
    }

    private sealed class Parameters : ExpressionVisitor
    {
        public Dictionary<string, object?> Values { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter)
                Values[parameter.Name] = SampleOf(parameter.Type);
            return base.VisitExtension(node);
        }

        private static object? SampleOf(Type type)
        {
            if (type == typeof(string))
                return "x";
            if (type.IsArray)
                return Filled(type.GetElementType()!);
            if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
            {
                var array = Filled(type.GetGenericArguments()[0]);
                return type.IsAssignableFrom(array.GetType()) ? array : Activator.CreateInstance(type, array);
            }

            return Nullable.GetUnderlyingType(type) is { } inner ? SampleOf(inner) : type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        private static Array Filled(Type element)
        {
            var array = Array.CreateInstance(element, 2);
            array.SetValue(SampleOf(element), 0);
            array.SetValue(SampleOf(element), 1);
            return array;
        }
    }

    private sealed class ClosedConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
    }

    private sealed class NotedCommands : DbCommandInterceptor
    {
        // No rows, but columns enough for any query.
        private static readonly DataTable Nothing = WithColumns(256);

        public List<string> Texts { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Texts.Add(command.CommandText);
            return InterceptionResult<DbDataReader>.SuppressWithResult(Nothing.CreateDataReader());
        }

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Texts.Add(command.CommandText);
            return InterceptionResult<int>.SuppressWithResult(0);
        }

        private static DataTable WithColumns(int count)
        {
            var table = new DataTable();
            for (var i = 0; i < count; i++)
            {
                table.Columns.Add();
            }

            return table;
        }
    }
}
