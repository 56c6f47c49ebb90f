package org.lectern.export.tex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Attention Is All You Need               | Attention Is All You Need
            A Study of Multi-Agent Planning         | A Study of Multi-Agent Planning
            iTransformer: Inverted Transformers     | {iTransformer}: Inverted Transformers
            word2vec Explained                      | {word2vec} Explained
            GPT-4 Technical Report                  | {GPT}-4 Technical Report
            SE(3)-Transformers: 3D Networks         | {SE}(3)-Transformers: {3D} Networks
            Learning from fMRI with LLMs            | Learning from {fMRI} with {LLMs}
            Feasible Q-Learning                     | Feasible {Q}-Learning
            Bayesian Flows on Riemannian Manifolds  | {Bayesian} Flows on {Riemannian} Manifolds
            A Neuron Model using Padé Approximants  | A Neuron Model using {Padé} Approximants
            deriving the method of Mikolov in detail | {deriving} the method of {Mikolov} in detail
            $A^2$-Nets: Double Attention            | {$A^2$}-Nets: Double Attention
            The AL$\\ell_0$CORE Tensor              | The {AL$\\ell_0$CORE} Tensor
            DVAE#: Discrete Autoencoders            | {DVAE\\#}: Discrete Autoencoders
            #Exploration: A Study                   | \\#Exploration: A Study
            Pic@Point: Learning                     | {Pic@Point}: Learning
            ~8K Tokens in 10^3 Steps                | \\textasciitilde{}{8K} Tokens in {10$^{3}$} Steps
            """)
    void bracesWordsWhoseCapitalsMustStayAndNoOthers(String title, String tex) {
        assertThat(TitleText.of(title)).isEqualTo(tex);
    }
}
