package nl.thuisbest.store.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {
    @Test
    void several_nodes_that_start_at_once_apply_each_file_once() {
        try (var database = TestDatabase.empty()) {
            var nodes =
                    IntStream.range(0, 4)
                            .mapToObj(_ ->
                                    CompletableFuture.runAsync(() -> Migrations.apply(database)))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(nodes).join();
            assertThat(
                            JdbcClient.create(database)
                                    .sql("select name from migration order by name")
                                    .query(String.class)
                                    .list())
                    .containsExactlyElementsOf(Migrations.FILES);
        }
    }

    @Test
    void a_file_that_changed_after_it_was_applied_stops_the_start() {
        try (var database = TestDatabase.withTables()) {
            JdbcClient.create(database)
                    .sql("update migration set digest = 'other' where name = :name")
                    .param("name", Migrations.FILES.getFirst())
                    .update();
            assertThatThrownBy(() -> Migrations.apply(database))
                    .hasMessageContaining(Migrations.FILES.getFirst());
        }
    }

    @Test
    void every_table_says_what_it_is_for() {
        try (var database = TestDatabase.withTables()) {
            assertThat(
                            JdbcClient.create(database)
                                    .sql(
                                            """
                                            select relname from pg_class
                                            where relkind = 'r' and relnamespace = 'public'::regnamespace
                                              and obj_description(oid, 'pg_class') is null
                                            """)
                                    .query(String.class)
                                    .list())
                    .isEmpty();
        }
    }

    @Test
    void every_foreign_key_has_an_index_and_every_moment_a_zone() {
        try (var database = TestDatabase.withTables()) {
            var client = JdbcClient.create(database);
            assertThat(
                            client.sql(
                                            """
                                            select conrelid::regclass::text || '.' || conname from pg_constraint c
                                            where contype = 'f' and not exists (
                                                select 1 from pg_index i where i.indrelid = c.conrelid
                                                  and (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                                            """)
                                    .query(String.class)
                                    .list())
                    .isEmpty();
            assertThat(
                            client.sql(
                                            """
                                            select table_name || '.' || column_name from information_schema.columns
                                            where table_schema = 'public'
                                              and data_type in ('timestamp without time zone', 'time with time zone')
                                            """)
                                    .query(String.class)
                                    .list())
                    .isEmpty();
        }
    }
}
