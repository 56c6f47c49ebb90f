package org.lectern.export.name;

import java.util.List;
import java.util.Set;

/** Words of the names of Vietnam, in which {@code Van} is no particle. */
final class Vietnamese {
    /** Families, which stand first, and after which {@code Van} and the like are given names. */
    private static final Set<String> FAMILIES = Set.of(
            "Nguyen", "Tran", "Le", "Pham", "Hoang", "Huynh", "Phan", "Vu", "Vo", "Dang", "Bui", "Do", "Ho", "Ngo",
            "Duong", "Ly", "Dinh", "Trinh", "Doan", "Truong", "Đoàn", "Trương", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng",
            "Huỳnh", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh");

    /** Given and middle names, without accents, as names with the family last are written. */
    private static final Set<String> GIVEN = Set.of(
            "Thi", "Anh", "Bao", "Binh", "Chi", "Chien", "Cuong", "Dai", "Dao", "Dat", "Diep", "Duc", "Dung", "Duy",
            "Giang", "Ha", "Hai", "Hanh", "Hau", "Hien", "Hieu", "Hoa", "Hong", "Hue", "Hung", "Huong", "Huy", "Khanh",
            "Khoa", "Kien", "Kiet", "Lam", "Lan", "Linh", "Loc", "Loi", "Long", "Luong", "Mai", "Manh", "Minh", "Nam",
            "Nga", "Nghia", "Ngoc", "Nhan", "Nhat", "Pho", "Phong", "Phu", "Phuc", "Phuong", "Quan", "Quang", "Quoc",
            "Quy", "Quyen", "Sang", "Son", "Tai", "Tam", "Tan", "Thai", "Thang", "Thanh", "Thao", "Thinh", "Tho", "Thu",
            "Thuy", "Tien", "Tin", "Toan", "Tri", "Trung", "Tu", "Tuan", "Tung", "Tuyen", "Uyen", "Viet", "Vinh", "Vy",
            "Xuan", "Yen");

    private Vietnamese() {}

    static boolean isFamily(String word) {
        return FAMILIES.contains(word);
    }

    /** Whether any of the words is a name of Vietnam. */
    static boolean isAny(List<String> words) {
        return words.stream().anyMatch(word -> GIVEN.contains(word) || FAMILIES.contains(word));
    }
}
