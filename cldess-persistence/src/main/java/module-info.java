/**
 * Stores dossiers in files ({@link org.cldess.persistence}) and in a database
 * ({@link org.cldess.persistence.database}). Of the libraries behind them, only jOOQ is exposed: a database can be
 * opened from its context.
 */
@org.jspecify.annotations.NullMarked
module org.cldess.persistence {
    requires static jakarta.xml.bind;
    requires static org.jspecify;
    requires transitive java.sql;
    requires transitive org.cldess.core;
    requires transitive org.jooq;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    exports org.cldess.persistence;
    exports org.cldess.persistence.database;
}
