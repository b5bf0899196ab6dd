/** The persistence adapter of the library. */
@org.jspecify.annotations.NullMarked
module org.cldess.persistence {
    requires static org.jspecify;
    requires transitive org.cldess.core;
}
