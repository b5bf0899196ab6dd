/** The command line {@code cldess}. */
module org.cldess.commandline {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.logging;
    requires java.naming;
    requires java.sql;
    requires me.tongfei.progressbar;
    requires org.cldess.persistence;
    requires org.cldess.reporting;
    requires org.postgresql.jdbc;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    opens org.cldess.commandline to
            info.picocli;
}
