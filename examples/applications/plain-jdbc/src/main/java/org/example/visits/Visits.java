package org.example.visits;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.cldess.act.Acts;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.jooq.impl.DSL;

/**
 * An application that has a table of visits, and dossiers in the same database, with plain JDBC. A visit and what it
 * changes in the dossier are one transaction.
 */
public final class Visits {
    private final DataSource source;

    /** Makes the tables that are missing, those of the library too. */
    public Visits(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS visit (day VARCHAR(10) NOT NULL, visitor VARCHAR(100) NOT NULL)");
        }
        CldessDatabase.of(source);
    }

    /** Saves a new dossier. */
    public void add(Dossier dossier, Change change) {
        CldessDatabase.of(source)
                .dossiers()
                .save(dossier, Revision.NONE, change)
                .orElseThrow();
    }

    /** Returns a dossier. */
    public Stored<Dossier> dossier(DossierId id) {
        return CldessDatabase.of(source).dossiers().get(id);
    }

    /**
     * Records a visit, and the progress that the visitor saw; both, or none if the progress is refused.
     *
     * @return the new revision of the dossier, or the reasons for the refusal
     */
    public Answer<Revision> record(String visitor, LocalDate day, DossierId id, ActionId action, int percent)
            throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, visitor, day);
            Dossiers dossiers = CldessDatabase.of(DSL.using(connection)).dossiers();
            Stored<Dossier> stored = dossiers.get(id);
            Answer<Revision> answer = Acts.of(stored.value())
                    .follow(action, FollowUp.inProgress(day, percent))
                    .flatMap(next -> dossiers.save(next, stored.revision(), Change.by(visitor, Instant.now())));
            if (answer.isGranted()) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return answer;
        }
    }

    private static void insert(Connection connection, String visitor, LocalDate day) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO visit VALUES (?, ?)")) {
            insert.setString(1, day.toString());
            insert.setString(2, visitor);
            insert.executeUpdate();
        }
    }

    /** Returns the number of visits. */
    public int count() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM visit")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
