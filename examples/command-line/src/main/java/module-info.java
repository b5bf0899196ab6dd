/** The command line {@code cldess}. */
@org.jspecify.annotations.NullMarked
module org.cldess.commandline {
    requires static org.jspecify;
    requires org.cldess.persistence;
    requires org.cldess.reporting;
}
