/** The reporting adapter of the library. */
@org.jspecify.annotations.NullMarked
module org.cldess.reporting {
    requires static org.jspecify;
    requires transitive org.cldess.core;
}
