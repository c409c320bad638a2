using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.SqlClient.Server;

namespace Monitoring.Standins.Tests;

/// <summary>SqlClient reaches the user-defined type contracts with every parameterised command.</summary>
public sealed class SqlClientTests
{
    [Fact]
    public void A_parameter_finds_its_type_from_its_value()
    {
        using var command = new SqlCommand("select @getal, @tekst, @datum");

        Assert.Equal(SqlDbType.Int, command.Parameters.AddWithValue("@getal", 5).SqlDbType);
        Assert.Equal(SqlDbType.NVarChar, command.Parameters.AddWithValue("@tekst", "vijf").SqlDbType);
        Assert.Equal(SqlDbType.DateTime, command.Parameters.AddWithValue("@datum", new DateTime(2026, 11, 22)).SqlDbType);
    }

    [Fact]
    public void A_record_for_a_table_parameter_keeps_its_values()
    {
        var record = new SqlDataRecord(new SqlMetaData("nummer", SqlDbType.Int), new SqlMetaData("naam", SqlDbType.NVarChar, 20));
        record.SetValues(7, "Zuid");

        Assert.Equal(7, record.GetInt32(0));
        Assert.Equal("Zuid", record.GetValue(1));
    }

    [Fact]
    public async Task A_parameterised_command_on_a_closed_port_fails_as_a_database_error()
    {
        await using var connection = new SqlConnection(
            $"Server=tcp:127.0.0.1,{GeslotenPoort.Kies()};Database=geen;User ID=geen;Password=geen;Connect Timeout=2;ConnectRetryCount=0;Encrypt=false");
        await using var command = new SqlCommand("select @getal", connection);
        command.Parameters.AddWithValue("@getal", 5);

        await Assert.ThrowsAsync<SqlException>(() => connection.OpenAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<InvalidOperationException>(() => command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }
}
