/**
 * Reports on a dossier: one neutral model, {@link org.cldess.reporting.document.Report}, and many formats, {@link
 * org.cldess.reporting.Format}.
 */
module org.cldess.reporting {
    requires static org.jspecify;
    requires transitive org.cldess.core;
    requires java.desktop;
    requires java.xml;
    requires jdk.unsupported;
    requires jdk.xml.dom;
    requires org.apache.commons.io;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmlgraphics.commons;
    requires org.apache.xmlgraphics.fop.core;
    requires org.apache.xmlgraphics.fop.events;

    exports org.cldess.reporting;
    exports org.cldess.reporting.chart;
    exports org.cldess.reporting.document;
    exports org.cldess.reporting.theme;
    exports org.cldess.reporting.view;
}
