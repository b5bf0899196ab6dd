package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The texts are those of PostgreSQL’s manual, 8.16.6, and of a server. */
class RowTextTest {
    @Test
    void reads_values_between_commas_and_nothing_as_null() {
        assertThat(RowText.values("(fuzzy dice,42,1.99)")).containsExactly("fuzzy dice", "42", "1.99");
        assertThat(RowText.values("(,,)")).containsExactly(null, null, null);
        assertThat(RowText.values("(\"\",t)")).containsExactly("", "t");
        assertThat(RowText.values("(\"a, \"\"b\"\" (c) \\\\d\")")).containsExactly("a, \"b\" (c) \\d");
    }

    @Test
    void reads_what_a_server_writes_of_any_text() throws SQLException {
        Random random = new Random(1);
        String signs = "a,\"\\() \n\té🤝'\u00a0{}";
        try (Connection connection = PostgresqlServer.withoutDossiers().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT row(?::text, ?::text, ?::text)::text")) {
            for (int i = 0; i < 300; i++) {
                @Nullable String[] texts = {text(signs, random), text(signs, random), text(signs, random)};
                for (int column = 0; column < texts.length; column++) {
                    statement.setString(column + 1, texts[column]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    assertThat(RowText.values(rows.getString(1))).isEqualTo(Arrays.asList(texts));
                }
            }
        }
    }

    private static @Nullable String text(String signs, Random random) {
        int[] characters = signs.codePoints().toArray();
        int length = random.nextInt(8) - 1;
        if (length < 0) {
            return null;
        }
        List<String> text = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            text.add(Character.toString(characters[random.nextInt(characters.length)]));
        }
        return String.join("", text);
    }
}
