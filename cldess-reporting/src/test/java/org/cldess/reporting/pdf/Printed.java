package org.cldess.reporting.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cldess.reporting.document.Report;

/** The sample reports, each printed once for all tests. */
final class Printed {

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private Printed() {}

    static byte[] of(Report sample) {
        return FILES.computeIfAbsent(sample.name(), name -> PdfPrinter.print(sample))
                .clone();
    }
}
