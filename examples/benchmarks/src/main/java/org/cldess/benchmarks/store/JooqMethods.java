package org.cldess.benchmarks.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cldess.persistence.schema.Tables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Statements that jOOQ builds and runs. */
final class JooqMethods {
    private static final int ROWS_OF_LOADER = 500;

    /**
     * A table in the tree of a dossier.
     *
     * @param table the table
     * @param owner the columns of its owner’s key
     * @param key the columns of the owner that they refer to
     * @param owned the tables below
     */
    private record Node(Table<?> table, List<String> owner, List<String> key, List<Node> owned) {}

    private static final Node TREE = new Node(
            Tables.DOSSIER,
            List.of(),
            List.of(),
            List.of(
                    node(Tables.CONTRACT, "id", node(Tables.CONTRACT_PARTY), node(Tables.CONTRACT_OBJECTIVE)),
                    node(
                            Tables.CHARTER,
                            "id",
                            node(
                                    Tables.CHARTER_VERSION,
                                    "dossier_id",
                                    new Node(
                                            Tables.CHARTER_PRINCIPLE,
                                            List.of("dossier_id", "version_id"),
                                            List.of("dossier_id", "id"),
                                            List.of())),
                            node(Tables.CHARTER_SIGNATURE)),
                    node(Tables.ACTOR, "id"),
                    node(
                            Tables.INDICATOR,
                            "id",
                            new Node(
                                    Tables.INDICATOR_MEASUREMENT,
                                    List.of("dossier_id", "indicator_id"),
                                    List.of("dossier_id", "id"),
                                    List.of())),
                    node(
                            Tables.ACTION,
                            "id",
                            new Node(
                                    Tables.PLAN,
                                    List.of("dossier_id", "action_id"),
                                    List.of("dossier_id", "id"),
                                    List.of(lines(Tables.PLAN_EXPENSE), lines(Tables.PLAN_RESOURCE))))));

    private final DSLContext sql;
    private final List<TableRows> template;

    /**
     * @param sql a context whose connection commits by itself outside transactions
     * @param template the rows of a save
     */
    JooqMethods(DSLContext sql, List<TableRows> template) {
        this.sql = sql;
        this.template = template;
    }

    private static Node node(Table<?> table, Node... owned) {
        return node(table, "dossier_id", owned);
    }

    private static Node node(Table<?> table, String key, Node... owned) {
        return new Node(table, List.of("dossier_id"), List.of(key), List.of(owned));
    }

    private static Node lines(Table<?> table) {
        return new Node(table, List.of("dossier_id", "action_id"), List.of("dossier_id", "action_id"), List.of());
    }

    /** Saves by one batch for a table. */
    Method batch(String name) {
        return saving(
                name,
                (context, rows) -> context.batch(context.insertInto(table(rows), fields(rows))
                                .values(Collections.nCopies(rows.columns().size(), null)))
                        .bind(rows.rows().toArray(Object[][]::new))
                        .execute());
    }

    /** Saves by one statement for a table, which lists all rows. */
    Method multiRow() {
        return saving("jOOQ, a statement with all rows of a table", (context, rows) -> {
            InsertValuesStepN<?> insert = context.insertInto(table(rows), fields(rows));
            for (@Nullable Object[] row : rows.rows()) {
                insert = insert.values(row);
            }
            insert.execute();
        });
    }

    /** Saves by the Loader. */
    Method loader() {
        return saving(
                "jOOQ Loader",
                (context, rows) -> context.loadInto(table(rows))
                        .bulkAfter(ROWS_OF_LOADER)
                        .loadArrays(rows.rows())
                        .fields(fields(rows))
                        .execute());
    }

    /** Writes the rows of one table. */
    @FunctionalInterface
    private interface Writing {
        void write(DSLContext context, TableRows rows) throws Exception;
    }

    private Method saving(String name, Writing writing) {
        return new Method(name, (id, round) -> {
            List<TableRows> rows = template.stream().map(each -> each.of(id)).toList();
            return () -> sql.transaction(transaction -> {
                if (sql.dialect() == SQLDialect.SQLITE) { // the tables of PostgreSQL say so themselves
                    transaction.dsl().execute("PRAGMA defer_foreign_keys = ON");
                }
                for (TableRows each : rows) {
                    writing.write(transaction.dsl(), each);
                }
            });
        });
    }

    private static Table<?> table(TableRows rows) {
        return DSL.table(DSL.name(rows.table()));
    }

    /** The columns with the types of the values, as a generated class would have them. */
    private static List<Field<?>> fields(TableRows rows) {
        List<Field<?>> fields = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++) {
            int at = i;
            Class<?> type = rows.rows().stream()
                    .map(row -> row[at])
                    .filter(value -> value != null)
                    .<Class<?>>map(Object::getClass)
                    .findFirst()
                    .orElse(Object.class);
            fields.add(DSL.field(DSL.name(rows.columns().get(i)), type));
        }
        return fields;
    }

    /** Loads by one statement with nested lists. */
    Method multiset() {
        Table<?> dossiers = TREE.table();
        return new Method("jOOQ, nested MULTISET", (id, round) -> () -> {
            Result<?> result = sql.select(withOwned(TREE))
                    .from(dossiers)
                    .where(Tables.DOSSIER.ID.eq(id))
                    .fetch();
            Counted.check(rows(result));
        });
    }

    private static List<Field<?>> withOwned(Node node) {
        List<Field<?>> fields = new ArrayList<>(Arrays.asList(node.table().fields()));
        node.owned()
                .forEach(owned -> fields.add(DSL.multiset(below(node, owned))
                        .as("below_" + owned.table().getName())));
        return fields;
    }

    private static Select<?> below(Node above, Node node) {
        Condition isOwned = DSL.noCondition();
        for (int i = 0; i < node.owner().size(); i++) {
            isOwned = isOwned.and(equal(
                    field(node.table(), node.owner().get(i)),
                    field(above.table(), node.key().get(i))));
        }
        return DSL.select(withOwned(node)).from(node.table()).where(isOwned);
    }

    private static Field<String> field(Table<?> table, String name) {
        return table.field(name, String.class);
    }

    private static Condition equal(Field<String> one, Field<String> other) {
        return one.eq(other);
    }

    private static int rows(Result<? extends Record> result) {
        int rows = result.size();
        for (Record each : result) {
            for (Object value : each.intoArray()) {
                rows += value instanceof Result<?> below ? rows(below) : 0;
            }
        }
        return rows;
    }
}
