package org.cldess.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the build makes the scripts of each database from one source. */
class MakeMigrationsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        source("V1__first.sql", """
                --! For readers of the source: ${day} is a date.
                -- Days are ${exact}.
                CREATE TABLE cldess_a (
                    id ${key} NOT NULL,
                    met ${day},
                    met_known ${truth} NOT NULL
                        ${recorded met_known met},
                    open ${truth} ${truthful open},
                    FOREIGN KEY (id) REFERENCES cldess_b (id)
                ) ${options};
                """);
        source("sqlite.properties", """
                key = ${key}
                options = ${options}
                day = TEXT
                truth = INTEGER
                exact = texts
                recorded = CHECK ({0} = 1 OR {1} IS NULL)
                truthful = CHECK ({0} IN (0, 1))
                references =
                """);
        String words = """
                key = TEXT
                options =
                day = DATE
                truth = BOOLEAN
                exact = dates
                recorded = CHECK ({0} OR {1} IS NULL)
                truthful =
                references = DEFERRABLE
                """;
        source("postgresql.properties", words);
        source("jooq.properties", words);
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("source")).resolve(name), text);
    }

    private void make() throws IOException {
        MakeMigrations.main(new String[] {
            folder.resolve("source").toString(),
            folder.resolve("library").toString(),
            folder.resolve("jooq").toString()
        });
    }

    @Test
    void a_database_that_has_few_types_leaves_to_the_library_what_it_fills_in() throws IOException {
        make();
        assertThat(folder.resolve("library/migration/V1__first.sql")).hasContent("""
                        -- Days are texts.
                        CREATE TABLE cldess_a (
                            id ${key} NOT NULL,
                            met TEXT,
                            met_known INTEGER NOT NULL
                                CHECK (met_known = 1 OR met IS NULL),
                            open INTEGER CHECK (open IN (0, 1)),
                            FOREIGN KEY (id) REFERENCES cldess_b (id)
                        ) ${options};
                        """);
    }

    @Test
    void empty_words_vanish_with_the_spaces_before_them_and_each_reference_is_followed_by_its_words()
            throws IOException {
        make();
        assertThat(folder.resolve("library/migration-postgresql/V1__first.sql"))
                .hasContent("""
                        -- Days are dates.
                        CREATE TABLE cldess_a (
                            id TEXT NOT NULL,
                            met DATE,
                            met_known BOOLEAN NOT NULL
                                CHECK (met_known OR met IS NULL),
                            open BOOLEAN,
                            FOREIGN KEY (id) REFERENCES cldess_b (id) DEFERRABLE
                        );
                        """)
                .hasSameTextualContentAs(folder.resolve("jooq/V1__first.sql"));
    }

    @Test
    void each_database_has_its_list_without_the_scripts_of_an_earlier_build() throws IOException {
        make();
        source("V2__second.sql", "SELECT 1;\n");
        Files.delete(folder.resolve("source/V1__first.sql"));
        make();
        assertThat(folder.resolve("library/migrations.txt")).content().startsWith("2 V2__second.sql ");
        assertThat(folder.resolve("library/migrations-postgresql.txt"))
                .content()
                .startsWith("2 V2__second.sql ");
        assertThat(folder.resolve("library/migration")).isDirectoryNotContaining("glob:**/V1*");
    }

    @Test
    void words_that_are_missing_are_named() throws IOException {
        source("V2__second.sql", "CREATE TABLE cldess_c (at ${instant});\n");
        assertThatThrownBy(this::make)
                .hasMessage("The file 'sqlite.properties' has no words for 'instant'. Add a line for it.");
    }
}
