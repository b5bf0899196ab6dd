package org.cldess.persistence.database;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of the column or table of one part of a record, if it does not follow from the names of the columns.
 *
 * @param part the name of the part
 * @param column its column, if that has another name
 * @param table its table, if it has a separate one
 * @param inside the declarations for the parts in that table
 */
record MappingDeclaration(
        String part, @Nullable Field<?> column, @Nullable Table<?> table, List<MappingDeclaration> inside) {
    /** Declares that a part is in a column of another name. */
    static MappingDeclaration column(String part, Field<?> column) {
        return new MappingDeclaration(part, column, null, List.of());
    }

    /**
     * Declares that a part is in a separate table: a list, ordered by position if the table has one and by key
     * otherwise, or one record, which may be missing.
     */
    static MappingDeclaration table(String part, Table<?> table, MappingDeclaration... inside) {
        return new MappingDeclaration(part, null, table, List.of(inside));
    }
}
