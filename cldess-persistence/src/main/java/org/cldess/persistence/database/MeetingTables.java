package org.cldess.persistence.database;

import static org.cldess.persistence.database.MappingDeclaration.column;
import static org.cldess.persistence.database.MappingDeclaration.table;
import static org.cldess.persistence.schema.Tables.EXCHANGE;
import static org.cldess.persistence.schema.Tables.EXCHANGE_OUTCOME;
import static org.cldess.persistence.schema.Tables.GATHERING;
import static org.cldess.persistence.schema.Tables.GATHERING_SESSION;
import static org.cldess.persistence.schema.Tables.GATHERING_SESSION_ACTOR;
import static org.cldess.persistence.schema.Tables.GATHERING_SESSION_OUTCOME;
import static org.cldess.persistence.schema.Tables.MEETING;
import static org.cldess.persistence.schema.Tables.MEETING_ATTENDED;
import static org.cldess.persistence.schema.Tables.MEETING_CRITERION;
import static org.cldess.persistence.schema.Tables.MEETING_CRITERION_KIND;
import static org.cldess.persistence.schema.Tables.MEETING_EXCLUDED;
import static org.cldess.persistence.schema.Tables.MEETING_GUEST;
import static org.cldess.persistence.schema.Tables.MEETING_GUEST_AWAY;
import static org.cldess.persistence.schema.Tables.MEETING_GUEST_PERSON;
import static org.cldess.persistence.schema.Tables.MEETING_GUEST_REPRESENTATIVE_AWAY;
import static org.cldess.persistence.schema.Tables.MEETING_INTRODUCTION;
import static org.cldess.persistence.schema.Tables.MEETING_INTRODUCTION_OUTCOME;
import static org.cldess.persistence.schema.Tables.MEETING_MUST_MEET;
import static org.cldess.persistence.schema.Tables.MEETING_PLAN;

/** Maps the parts of a dossier about encounters to tables: meetings, exchanges and gatherings. */
final class MeetingTables {
    static final MappingDeclaration MEETINGS = table(
            "meetings",
            MEETING,
            table(
                    "guests",
                    MEETING_GUEST,
                    table("away", MEETING_GUEST_AWAY),
                    table("persons", MEETING_GUEST_PERSON),
                    table("representativesAway", MEETING_GUEST_REPRESENTATIVE_AWAY)),
            table("criteria", MEETING_CRITERION, table("kinds", MEETING_CRITERION_KIND)),
            table("mustMeet", MEETING_MUST_MEET),
            table("excluded", MEETING_EXCLUDED),
            table("plan", MEETING_PLAN, column("table", MEETING_PLAN.TABLE_NUMBER)),
            table("attended", MEETING_ATTENDED),
            table("introductions", MEETING_INTRODUCTION, table("outcomes", MEETING_INTRODUCTION_OUTCOME)));

    static final MappingDeclaration EXCHANGES = table("exchanges", EXCHANGE, table("outcomes", EXCHANGE_OUTCOME));

    static final MappingDeclaration GATHERINGS = table(
            "gatherings",
            GATHERING,
            table(
                    "sessions",
                    GATHERING_SESSION,
                    table("actors", GATHERING_SESSION_ACTOR),
                    table("outcomes", GATHERING_SESSION_OUTCOME)));

    private MeetingTables() {}
}
