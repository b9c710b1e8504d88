package org.reperes.document.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.reperes.document.Content;
import org.reperes.document.FiguresJson;
import org.reperes.figures.Figure;
import org.reperes.figures.FigureExtractor;
import org.reperes.figures.Figures;
import org.reperes.figures.KeyFigures;
import org.reperes.figures.Sentences;
import org.reperes.platform.PartialDate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Finds the figures of a text that is sent, and keeps nothing. */
@Path("figures/extract")
@Tag(name = "figures")
public class FiguresExtractResource {

    /** Bytes of text; about ten novels. */
    private static final int MOST = 8 << 20;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The figures of a French text", description = "date: when it was published (2021, 2021-11 or 2021-11-03)")
    public ObjectNode extract(InputStream body, @QueryParam("date") String date) throws IOException {
        PartialDate published = date == null || date.isBlank() ? null : PartialDate.parse(date).orElseThrow(() -> new ClientErrorException(422));
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new ClientErrorException(413);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Figures figures = FigureExtractor.in(text, published);
        List<String> key = KeyFigures.of("", text, figures).stream().map(Figure::id).toList();
        return FiguresJson.of(new Content(text, List.of(), Sentences.in(text), figures, key, List.of(), List.of(), Map.of()));
    }
}
