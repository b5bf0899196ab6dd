package org.example.visits;

import java.time.Instant;
import java.time.LocalDate;
import org.cldess.act.Acts;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits, and what they change in dossiers. */
@Service
public class Visits {
    private final JdbcTemplate tables;
    private final Dossiers dossiers;

    Visits(JdbcTemplate tables, Dossiers dossiers) {
        this.tables = tables;
        this.dossiers = dossiers;
    }

    /**
     * Records a visit, and the progress that the visitor saw; both, or none if the progress is refused.
     *
     * @throws RuntimeException with the reasons if it is refused, which undoes the transaction
     */
    @Transactional
    public Revision record(String visitor, LocalDate day, DossierId id, ActionId action, int percent) {
        tables.update("INSERT INTO visit VALUES (?, ?)", day.toString(), visitor);
        Stored<Dossier> stored = dossiers.get(id);
        return Acts.of(stored.value())
                .follow(action, FollowUp.inProgress(day, percent))
                .flatMap(next -> dossiers.save(next, stored.revision(), Change.by(visitor, Instant.now())))
                .orElseThrow();
    }
}
