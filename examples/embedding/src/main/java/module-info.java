/** An application that embeds the library, with the module descriptor that this requires. */
module org.cldess.example {
    requires static org.jspecify;
    requires org.cldess.core;
    requires org.cldess.persistence;
    requires org.cldess.reporting;
    requires org.hibernate.validator;

    opens org.cldess.example to
            org.hibernate.validator;
}
