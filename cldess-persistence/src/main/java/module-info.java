/**
 * Stores dossiers in files ({@link org.cldess.persistence}) and in a database
 * ({@link org.cldess.persistence.database}). The libraries behind them are not exposed.
 */
@org.jspecify.annotations.NullMarked
module org.cldess.persistence {
    requires static jakarta.xml.bind;
    requires static org.jspecify;
    requires transitive java.sql;
    requires transitive org.cldess.core;
    requires flyway.core;
    requires org.jooq;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    exports org.cldess.persistence;
    exports org.cldess.persistence.database;
}
