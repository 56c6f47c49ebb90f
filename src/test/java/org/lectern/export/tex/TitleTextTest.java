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
            Feasible Q-Learning                     | Feasible {Q-Learning}
            Bayesian Flows on Riemannian Manifolds  | {Bayesian} Flows on {Riemannian} Manifolds
            A Neuron Model using Padé Approximants  | A Neuron Model using {Padé} Approximants
            deriving the method of Mikolov in detail | {deriving} the method of {Mikolov} in detail
            $A^2$-Nets: Double Attention            | {$A^2$-Nets}: Double Attention
            The AL$\\ell_0$CORE Tensor              | The {AL$\\ell_0$CORE} Tensor
            DVAE#: Discrete Autoencoders            | {DVAE\\#}: Discrete Autoencoders
            #Exploration: A Study                   | \\#Exploration: A Study
            Pic@Point: Learning                     | {Pic@Point}: Learning
            Deep A^2-Nets and ℓ_1-Regularized Maps  | Deep {A$^{2}$-Nets} and {$\\ell_{1}$}-Regularized Maps
            Scaling T5, S4 and Qwen2.5-VL           | Scaling {T5}, {S4} and {Qwen2}.5-{VL}
            A U-Net for the Voxels of O'Neill       | A {U-Net} for the Voxels of {O'Neill}
            A Study of Type-A Models                | A Study of Type-{A} Models
            Tokens ‘in’ the Wild: Don’t ‘Test’      | Tokens {‘}in{’} the Wild: Don’t {‘}Test{’}
            Rates of 10⁻³ in Ca²⁺ at √2             | Rates of {10$^{-3}$} in {Ca$^{2+}$} at {$\\sqrt{2}$}
            Γλώσσα και μηχανές with the α-Rule      | {Γλώσσα} και μηχανές with the {$\\alpha$}-Rule
            The Noise\uFDD0 of Words\uFFFE           | The Noise of Words
            ~8K Tokens in 10^3 Steps                | \\textasciitilde{}{8K} Tokens in {10$^{3}$} Steps
            """)
    void bracesWordsWhoseCapitalsMustStayAndNoOthers(String title, String tex) {
        assertThat(TitleText.of(title)).isEqualTo(tex);
    }
}
