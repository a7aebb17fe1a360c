import static org.apache.lucene.analysis.TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.AbstractTokenizerFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.node.Node;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/** A single OpenSearch node on 127.0.0.1 for tests and benches; its data are gone when it stops. */
public class OpenSearchServer extends Node {
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("opensearch");
        Settings settings = Settings.builder()
            .put("path.home", home)
            .put("node.name", "local")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments.length > 0 ? arguments[0] : "0")
            .put("transport.port", "0")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
        Node node = new OpenSearchServer(
            new Environment(settings, home.resolve("config")),
            List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, NoriPlugin.class));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, home)));
        node.start();
        int port = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
        System.out.printf("OpenSearch %s, pid %d%nOPENSEARCH_URL=http://127.0.0.1:%d%n",
            Version.CURRENT, ProcessHandle.current().pid(), port);
        Thread.currentThread().join();
    }

    private OpenSearchServer(Environment environment, Collection<Class<? extends Plugin>> plugins) {
        super(environment, plugins, true);
    }

    private static void stop(Node node, Path home) {
        try {
            node.close();
            try (var paths = Files.walk(home)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** OpenSearch's own plugin is not on Maven Central, but Lucene's analysis, which it registers, is. */
    public static class NoriPlugin extends Plugin implements AnalysisPlugin {
        @Override
        public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
            return Map.of("nori_tokenizer", NoriTokenizer::new);
        }

        @Override
        public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
            return Map.of(
                "nori_part_of_speech", filter(KoreanPartOfSpeechStopFilter::new),
                "nori_readingform", filter(KoreanReadingFormFilter::new));
        }
    }

    private static class NoriTokenizer extends AbstractTokenizerFactory {
        private final DecompoundMode mode;

        NoriTokenizer(IndexSettings index, Environment environment, String name, Settings settings) {
            super(index, settings, name);
            mode = DecompoundMode.valueOf(settings.get("decompound_mode", "discard").toUpperCase(Locale.ROOT));
        }

        @Override
        public Tokenizer create() {
            return new KoreanTokenizer(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, mode, false, true);
        }
    }

    private static AnalysisProvider<TokenFilterFactory> filter(UnaryOperator<TokenStream> wrap) {
        return (index, environment, name, settings) -> new AbstractTokenFilterFactory(index, name, settings) {
            @Override
            public TokenStream create(TokenStream tokens) {
                return wrap.apply(tokens);
            }
        };
    }
}
