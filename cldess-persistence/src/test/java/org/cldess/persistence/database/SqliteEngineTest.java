package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the result codes of SQLite tell about a database. Their meaning is that of https://sqlite.org/rescode.html. */
class SqliteEngineTest {
    /** Those that say of what is stored, and not of the disk or the way to it, that it is wrong. */
    private static final Set<SQLiteErrorCode> WRONG_BYTES = EnumSet.of(
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_CORRUPT_INDEX,
            SQLiteErrorCode.SQLITE_CORRUPT_SEQUENCE,
            SQLiteErrorCode.SQLITE_CORRUPT_VTAB,
            SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS,
            SQLiteErrorCode.SQLITE_IOERR_DATA,
            SQLiteErrorCode.SQLITE_IOERR_SHORT_READ);

    /** Those that a disk without room was seen to give. */
    private static final Set<SQLiteErrorCode> NO_ROOM = EnumSet.of(
            SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_WRITE, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

    @Test
    void a_database_is_called_damaged_only_where_its_bytes_are_wrong_and_full_where_no_room_is_left() {
        assertThat(codes(Trouble.DAMAGED)).isEqualTo(WRONG_BYTES);
        assertThat(codes(Trouble.FULL)).isEqualTo(NO_ROOM);
        assertThat(codes(Trouble.DISK))
                .hasSizeGreaterThan(20)
                .allMatch(code -> code.name().startsWith("SQLITE_IOERR"));
    }

    @ParameterizedTest
    @EnumSource
    void no_trouble_is_told_with_the_advice_to_delete_the_database(Trouble trouble) {
        DatabaseUnusableException told = trouble.at("cldess.db");
        assertThat(told.message(Locale.FRENCH))
                .doesNotContainIgnoringCase("supprimez")
                .doesNotContainPattern("(?i)(?<!n’)effacez");
        assertThat(told.message(Locale.ENGLISH)).doesNotContainPattern("(?i)(?<!do not )delete (it|the)");
    }

    private static Set<SQLiteErrorCode> codes(Trouble trouble) {
        SqliteEngine engine = new SqliteEngine();
        return Arrays.stream(SQLiteErrorCode.values())
                .filter(code -> engine.trouble(new SQLiteException("as SQLite says it", code))
                        .equals(Optional.of(trouble)))
                .collect(Collectors.toSet());
    }
}
