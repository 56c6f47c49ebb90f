package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Neighbours in a text. */
class WordPlacesTest {
    private static final int WORDS = 4;

    @RepeatedTest(200)
    void areCountedAsByLookingAtEveryTwoPlaces(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        boolean[][] text = new boolean[random.nextInt(12)][WORDS];
        WordPlaces places = new WordPlaces();
        for (int place = 0; place < text.length; place++) {
            for (int word = 0; word < WORDS; word++) {
                text[place][word] = random.nextInt(3) == 0;
            }
        }
        for (int word = 0; word < WORDS; word++) {
            for (int place = 0; place < text.length; place++) {
                if (text[place][word]) {
                    places.add(place, word);
                }
            }
        }
        places.sort();
        int[][] numbers = new int[WORDS][WORDS];
        for (int i = 0; i < WORDS * WORDS; i++) {
            numbers[i / WORDS][i % WORDS] = random.nextInt(4) == 0 ? -1 : i;
        }
        double[] counted = new double[WORDS * WORDS];
        double[] often = new double[WORDS];
        places.countNeighbours(numbers, counted, 2);
        places.addCounts(often, 3);

        double[] expected = new double[WORDS * WORDS];
        double[] expectedOften = new double[WORDS];
        for (int place = 0; place < text.length; place++) {
            for (int word = 0; word < WORDS; word++) {
                expectedOften[word] += text[place][word] ? 3 : 0;
                for (int next = 0; next < WORDS && place + 1 < text.length; next++) {
                    if (numbers[word][next] >= 0 && text[place][word] && text[place + 1][next]) {
                        expected[numbers[word][next]] += 2;
                    }
                }
            }
        }
        assertThat(Arrays.toString(counted)).isEqualTo(Arrays.toString(expected));
        assertThat(Arrays.toString(often)).isEqualTo(Arrays.toString(expectedOften));
    }
}
