/**
 * Stores dossiers in files ({@link org.cldess.persistence}) and in a database
 * ({@link org.cldess.persistence.database}). Of the libraries behind them, only jOOQ is exposed: a database can be
 * opened from its context. Programs that have Jackson can also write and read the values of the model with it
 * ({@link org.cldess.persistence.jackson2}, {@link org.cldess.persistence.jackson3}).
 */
module org.cldess.persistence {
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.xml.bind;
    requires static org.jspecify;
    requires static tools.jackson.databind;
    requires transitive java.sql;
    requires transitive org.cldess.core;
    requires transitive org.jooq;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    exports org.cldess.persistence;
    exports org.cldess.persistence.database;
    exports org.cldess.persistence.jackson2;
    exports org.cldess.persistence.jackson3;
}
