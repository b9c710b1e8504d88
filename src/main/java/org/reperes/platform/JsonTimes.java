package org.reperes.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** The few date types we send: each as its ISO 8601 string. */
final class JsonTimes extends SimpleModule {

    private static final long serialVersionUID = 1;

    JsonTimes() {
        text(PartialDate.class, value -> PartialDate.parse(value).orElse(null));
        text(LocalDate.class, LocalDate::parse);
        text(OffsetDateTime.class, OffsetDateTime::parse);
        text(Instant.class, Instant::parse);
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new StdScalarDeserializer<T>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return parse.apply(parser.getText());
            }
        });
    }
}
