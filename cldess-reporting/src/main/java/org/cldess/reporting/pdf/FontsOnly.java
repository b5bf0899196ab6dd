package org.cldess.reporting.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Lets the formatter open only the fonts of this package, by the scheme {@code font:}, and no other file or address.
 */
final class FontsOnly implements ResourceResolver {

    static final String SCHEME = "font";

    @Override
    public Resource getResource(URI uri) throws IOException {
        if (SCHEME.equals(uri.getScheme())) {
            return new Resource(FontFile.open(uri.getSchemeSpecificPart()));
        }
        throw new FileNotFoundException(
                "A report may not read \"" + uri + "\". Put what it shows into the report itself.");
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new FileNotFoundException("A report may not write \"" + uri + "\".");
    }
}
