package org.cldess.persistence.database;

import static org.cldess.persistence.database.MappingDeclaration.table;
import static org.cldess.persistence.schema.Tables.BUYER;
import static org.cldess.persistence.schema.Tables.BUYER_SCHEME;
import static org.cldess.persistence.schema.Tables.BUYER_YEAR;
import static org.cldess.persistence.schema.Tables.GRANT_ACCOUNTING_YEAR;
import static org.cldess.persistence.schema.Tables.GRANT_ACTION;
import static org.cldess.persistence.schema.Tables.GRANT_AGREEMENT;
import static org.cldess.persistence.schema.Tables.GRANT_AGREEMENT_PROVISION;
import static org.cldess.persistence.schema.Tables.GRANT_AGREEMENT_SIGNATURE;
import static org.cldess.persistence.schema.Tables.GRANT_AID;
import static org.cldess.persistence.schema.Tables.GRANT_CLAIM;
import static org.cldess.persistence.schema.Tables.GRANT_CLAIM_EXPENSE;
import static org.cldess.persistence.schema.Tables.GRANT_DECISION;
import static org.cldess.persistence.schema.Tables.GRANT_INSTALMENT;
import static org.cldess.persistence.schema.Tables.GRANT_INVESTMENT;
import static org.cldess.persistence.schema.Tables.GRANT_OWN_VALUE;
import static org.cldess.persistence.schema.Tables.GRANT_PASSING_ON;
import static org.cldess.persistence.schema.Tables.GRANT_REPORT;
import static org.cldess.persistence.schema.Tables.GRANT_REPORT_LINE;
import static org.cldess.persistence.schema.Tables.GRANT_REQUEST;
import static org.cldess.persistence.schema.Tables.GRANT_RESOURCE;
import static org.cldess.persistence.schema.Tables.GRANT_SHARE;
import static org.cldess.persistence.schema.Tables.GRANT_SHARE_ACCOUNTING_YEAR;
import static org.cldess.persistence.schema.Tables.MOVEMENT;
import static org.cldess.persistence.schema.Tables.MOVEMENT_CORRECTION;
import static org.cldess.persistence.schema.Tables.MOVEMENT_REFERENCE;
import static org.cldess.persistence.schema.Tables.PURCHASE;
import static org.cldess.persistence.schema.Tables.PURCHASE_COMPLETE_YEAR;
import static org.cldess.persistence.schema.Tables.PURCHASE_CONSIDERATION;
import static org.cldess.persistence.schema.Tables.PURCHASE_FORECAST;
import static org.cldess.persistence.schema.Tables.PURCHASE_HOLDER;
import static org.cldess.persistence.schema.Tables.PURCHASE_HOURS;
import static org.cldess.persistence.schema.Tables.PURCHASE_LOT;
import static org.cldess.persistence.schema.Tables.PURCHASE_OWN_VALUE;
import static org.cldess.persistence.schema.Tables.PURCHASE_RESERVATION;
import static org.cldess.persistence.schema.Tables.SUBVENTION;
import static org.cldess.persistence.schema.Tables.UNDERTAKING;
import static org.cldess.persistence.schema.Tables.UNDERTAKING_LINKED;
import static org.cldess.persistence.schema.Tables.UNDERTAKING_RECEIVED;

/** Maps the parts of a dossier about purchases, grants, aid and movements to tables. */
final class MoneyTables {
    static final MappingDeclaration PURCHASES = table(
            "purchases",
            PURCHASE,
            table(
                    "lots",
                    PURCHASE_LOT,
                    table("considerations", PURCHASE_CONSIDERATION),
                    table("reservedFor", PURCHASE_RESERVATION),
                    table("holders", PURCHASE_HOLDER),
                    table("forecast", PURCHASE_FORECAST),
                    table("completeYears", PURCHASE_COMPLETE_YEAR),
                    table("hours", PURCHASE_HOURS)),
            table("ownValues", PURCHASE_OWN_VALUE));

    static final MappingDeclaration BUYERS =
            table("buyers", BUYER, table("years", BUYER_YEAR), table("schemes", BUYER_SCHEME));

    static final MappingDeclaration GRANTS = table(
            "grants",
            SUBVENTION,
            table("sharedBy", GRANT_SHARE, table("accountingYear", GRANT_SHARE_ACCOUNTING_YEAR)),
            table("actions", GRANT_ACTION),
            table("resources", GRANT_RESOURCE),
            table("request", GRANT_REQUEST),
            table("decision", GRANT_DECISION),
            table(
                    "agreement",
                    GRANT_AGREEMENT,
                    table("provisions", GRANT_AGREEMENT_PROVISION),
                    table("signatures", GRANT_AGREEMENT_SIGNATURE)),
            table("instalments", GRANT_INSTALMENT),
            table("accountingYear", GRANT_ACCOUNTING_YEAR),
            table("report", GRANT_REPORT, table("lines", GRANT_REPORT_LINE)),
            table("claims", GRANT_CLAIM, table("expenses", GRANT_CLAIM_EXPENSE)),
            table("passedOn", GRANT_PASSING_ON),
            table("aid", GRANT_AID),
            table("investment", GRANT_INVESTMENT),
            table("ownValues", GRANT_OWN_VALUE));

    static final MappingDeclaration UNDERTAKINGS = table(
            "undertakings", UNDERTAKING, table("linked", UNDERTAKING_LINKED), table("received", UNDERTAKING_RECEIVED));

    static final MappingDeclaration MOVEMENTS = table(
            "movements", MOVEMENT, table("references", MOVEMENT_REFERENCE), table("correction", MOVEMENT_CORRECTION));

    private MoneyTables() {}
}
