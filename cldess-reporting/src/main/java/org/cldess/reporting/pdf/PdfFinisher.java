package org.cldess.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The last pass over a finished file. It writes metadata that both standards accept, completes the structure tree, and
 * replaces traces of the run with values from the report. The identifier of the file is the hash of all its other
 * bytes, so that the same report gives the same bytes.
 */
final class PdfFinisher {

    /** The placeholder of the identifier while the file is written: sixteen bytes that occur nowhere else. */
    private static final byte[] UNSET = "cldess-unset-id!".getBytes(StandardCharsets.US_ASCII);

    /** The format of dates in PDF, in universal time. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfFinisher() {}

    static byte[] close(byte[] printed, PdfMetadata imprint) {
        try (PDDocument document = Loader.loadPDF(printed)) {
            writeMetadata(document, imprint);
            StructureRepair.repair(
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
            COSArray id = new COSArray();
            id.add(unsetId());
            id.add(unsetId());
            document.getDocument().getTrailer().setItem(COSName.ID, id);
            ByteArrayOutputStream out = new ByteArrayOutputStream(printed.length);
            document.save(out);
            return withIdentifier(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeMetadata(PDDocument document, PdfMetadata imprint) throws IOException {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        info.setString(COSName.CREATION_DATE, DATE.format(imprint.made()));
        info.removeItem(COSName.MOD_DATE);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document, new ByteArrayInputStream(XmpPacket.of(imprint).getBytes(StandardCharsets.UTF_8))));
    }

    private static COSString unsetId() {
        return new COSString(UNSET, true);
    }

    private static byte[] withIdentifier(byte[] file) {
        String unset = HEX.formatHex(UNSET);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int first = text.indexOf(unset);
        int second = text.indexOf(unset, first + unset.length());
        if (first < 0 || second < 0) {
            throw new IllegalStateException("The file carries no identifier to set; its writer must have changed.");
        }
        byte[] id = HEX.formatHex(sha256(file), 0, UNSET.length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(id, 0, file, first, id.length);
        System.arraycopy(id, 0, file, second, id.length);
        return file;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
