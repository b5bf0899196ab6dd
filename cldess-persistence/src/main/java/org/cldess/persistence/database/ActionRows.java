package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.ACTION;
import static org.cldess.persistence.schema.Tables.ACTION_FOLLOW_UP;
import static org.cldess.persistence.schema.Tables.ACTOR;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.ActionQuery;
import org.cldess.dossier.query.DueAction;
import org.cldess.dossier.query.PageRequest;
import org.cldess.form.Scalar;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads the actions of all dossiers by the days on which they are due. */
final class ActionRows {
    private static final Scalar STATUS = Scalar.of(ActionStatus.class);

    private final Session session;

    ActionRows(Session session) {
        this.session = session;
    }

    /** Returns the actions of a page, and the first one of the next page. */
    List<DueAction> find(ActionQuery query, PageRequest page) throws SQLException {
        Field<String> status = status(query.day());
        return session
                .rows(session.sql()
                        .select(
                                ACTION.DOSSIER_ID,
                                ACTION.ID,
                                ACTION.NUMBER,
                                ACTION.TITLE,
                                ACTION.LEAD_ID,
                                ACTION.LEAD_ID_KNOWN,
                                ACTION.ENDS,
                                status)
                        .from(ACTION)
                        .where(conditions(query, status))
                        .and(StoredDays.after(ACTION.ENDS, ACTION.DOSSIER_ID, ACTION.ID, page))
                        .orderBy(ACTION.ENDS, ACTION.DOSSIER_ID, ACTION.ID)
                        .limit(page.size() + 1))
                .stream()
                .map(ActionRows::action)
                .toList();
    }

    private static List<Condition> conditions(ActionQuery query, Field<String> status) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(ACTION.ENDS.isNotNull());
        query.from().ifPresent(day -> conditions.add(ACTION.ENDS.ge(StoredDays.within(day))));
        query.until().ifPresent(day -> conditions.add(ACTION.ENDS.le(StoredDays.within(day))));
        query.lead().ifPresent(lead -> conditions.add(ACTION.LEAD_ID.eq(lead.value())));
        query.siren()
                .ifPresent(siren -> conditions.add(DSL.exists(DSL.selectOne()
                        .from(ACTOR)
                        .where(ACTOR.DOSSIER_ID.eq(ACTION.DOSSIER_ID))
                        .and(ACTOR.ID.eq(ACTION.LEAD_ID))
                        .and(ACTOR.SIREN.eq(Scalar.text(siren))))));
        if (query.openOnly()) {
            conditions.add(status.notIn(Scalar.text(ActionStatus.DONE), Scalar.text(ActionStatus.DROPPED)));
        }
        return conditions;
    }

    /** Returns the status on a day: that of the last follow-up by then, the later recorded of two on one day. */
    static Field<String> status(LocalDate day) {
        return DSL.coalesce(
                DSL.field(DSL.select(ACTION_FOLLOW_UP.STATUS)
                        .from(ACTION_FOLLOW_UP)
                        .where(ACTION_FOLLOW_UP.DOSSIER_ID.eq(ACTION.DOSSIER_ID))
                        .and(ACTION_FOLLOW_UP.ACTION_ID.eq(ACTION.ID))
                        .and(ACTION_FOLLOW_UP.DATE.le(StoredDays.within(day)))
                        .orderBy(ACTION_FOLLOW_UP.DATE.desc(), ACTION_FOLLOW_UP.POSITION.desc())
                        .limit(1)),
                Scalar.text(ActionStatus.TO_DO));
    }

    private static DueAction action(RowValues row) {
        return new DueAction(
                DossierId.of((String) row.require(0)),
                ActionId.of((String) row.require(1)),
                (String) row.require(2),
                (String) row.require(3),
                StoredFacts.fact(row, 4, ActorId::of),
                LocalDate.parse((String) row.require(6)),
                (ActionStatus) STATUS.parse((String) row.require(7)));
    }
}
