package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.REVISION;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.contract.Contract;
import org.cldess.dossier.DossierId;
import org.cldess.identity.CommuneCode;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** The revisions of a dossier: the author, time and reason of each save, and the way back to the revision before. */
final class Revisions {
    /**
     * A revision with what leads back from it.
     *
     * @param saved the save
     * @param digest the digest of the dossier; empty if the library saved it before there were digests
     * @param wayBack the way back to the revision before, as {@link WayBack} writes it; empty if there is none
     */
    record Past(Saved saved, Optional<String> digest, Optional<String> wayBack) {
        private static Past of(RowValues row) {
            return new Past(savedIn(row), text(row, 5), text(row, 6));
        }

        Past withoutWayBack() {
            return new Past(saved, digest, Optional.empty());
        }

        /** Returns the revision in the first six cells of a row, without its way back. */
        static Past last(RowValues row) {
            return new Past(savedIn(row), text(row, 5), Optional.empty());
        }
    }

    /** The cells that {@link Past#last} reads. */
    private static final List<Field<?>> LAST = List.of(
            REVISION.NUMBER, REVISION.AUTHOR, REVISION.SAVED_AT, REVISION.REASON, REVISION.ERASES, REVISION.DIGEST);

    private static final String SELECT_LAST = "select %s from %s where %s = ? order by %s desc limit 1"
            .formatted(
                    LAST.stream().map(Field::getName).collect(Collectors.joining(", ")),
                    REVISION.getName(),
                    REVISION.DOSSIER_ID.getName(),
                    REVISION.NUMBER.getName());

    private final Session session;

    Revisions(Session session) {
        this.session = session;
    }

    /** Returns the save in the first five cells of a row. */
    static Saved savedIn(RowValues row) {
        return new Saved(
                new Revision((Long) row.require(0)),
                change(row),
                Integer.valueOf(1).equals(row.get(4)));
    }

    /** Returns the author, instant and reason in the second to fourth cells of a row. */
    static Change change(RowValues row) {
        Change change = Change.by((String) row.require(1), Instant.parse((String) row.require(2)));
        return text(row, 3).map(change::because).orElse(change);
    }

    private static Optional<String> text(RowValues row, int cell) {
        return Optional.ofNullable((String) row.get(cell));
    }

    /** Returns the last revision, without its way back. */
    Optional<Past> last(DossierId id) throws SQLException {
        return session.rows(SELECT_LAST, List.of(id.value()), LAST).stream()
                .findFirst()
                .map(Past::last);
    }

    /** Returns all saves, oldest first. */
    List<Saved> all(DossierId id) throws SQLException {
        return session
                .rows(session.sql()
                        .select(REVISION.NUMBER, REVISION.AUTHOR, REVISION.SAVED_AT, REVISION.REASON, REVISION.ERASES)
                        .from(REVISION)
                        .where(of(id))
                        .orderBy(REVISION.NUMBER))
                .stream()
                .map(Revisions::savedIn)
                .toList();
    }

    /** Returns the revisions from the last one back to another one, with their ways back. */
    List<Past> backTo(DossierId id, Revision first) throws SQLException {
        return session
                .rows(session.sql()
                        .select(
                                REVISION.NUMBER,
                                REVISION.AUTHOR,
                                REVISION.SAVED_AT,
                                REVISION.REASON,
                                REVISION.ERASES,
                                REVISION.DIGEST,
                                REVISION.WAY_BACK)
                        .from(REVISION)
                        .where(of(id).and(REVISION.NUMBER.ge(first.number())))
                        .orderBy(REVISION.NUMBER.desc()))
                .stream()
                .map(Past::of)
                .toList();
    }

    /**
     * Returns the communes that decide who may see a dossier: those of its contract and those that amendments add, by
     * their codes, with spaces between them; empty if they are not recorded.
     */
    static Optional<String> territory(Contract contract) {
        String communes = Stream.concat(
                        contract.territory().value().orElse(List.of()).stream(),
                        contract.amendments().stream().flatMap(amendment -> amendment.communesAdded().stream()))
                .map(CommuneCode::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return Optional.of(communes).filter(codes -> !codes.isEmpty());
    }

    /** Returns the statement that finds the territory of the last revision. */
    Select<Record1<String>> lastTerritory(DossierId id) {
        return session.sql()
                .select(REVISION.TERRITORY)
                .from(REVISION)
                .where(of(id))
                .orderBy(REVISION.NUMBER.desc())
                .limit(1);
    }

    /** Returns the statement that adds a revision of a dossier with a territory. */
    Query adding(DossierId id, Past past, Optional<String> territory) {
        return session.sql()
                .insertInto(REVISION)
                .set(REVISION.DOSSIER_ID, id.value())
                .set(REVISION.NUMBER, past.saved().revision().number())
                .set(REVISION.AUTHOR, past.saved().change().author())
                .set(REVISION.SAVED_AT, past.saved().change().at().atOffset(ZoneOffset.UTC))
                .set(REVISION.REASON, past.saved().change().reason().orElse(null))
                .set(REVISION.ERASES, past.saved().erases())
                .set(REVISION.DIGEST, orNull(past.digest()))
                .set(REVISION.WAY_BACK, orNull(past.wayBack()))
                .set(REVISION.TERRITORY, orNull(territory));
    }

    /** Returns the statement that replaces the digest and the way back of a revision. */
    Query rewriting(DossierId id, Past past) {
        return session.sql()
                .update(REVISION)
                .set(REVISION.DIGEST, orNull(past.digest()))
                .set(REVISION.WAY_BACK, orNull(past.wayBack()))
                .where(of(id).and(REVISION.NUMBER.eq(past.saved().revision().number())));
    }

    /** Returns the statement that removes all revisions of a dossier. */
    Query removing(DossierId id) {
        return session.sql().deleteFrom(REVISION).where(of(id));
    }

    private static Condition of(DossierId id) {
        return REVISION.DOSSIER_ID.eq(id.value());
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }
}
