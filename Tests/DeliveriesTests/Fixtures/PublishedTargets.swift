/// Targets that six makers announced for 2024 to 2026: company, period, units, high end of a range,
/// action, day (`-` where none was stated).
enum PublishedTargets {
    static let text = """
        xiaomi 2024 76000 - set 2024-03-28
        xiaomi 2024 100000 - raised 2024-04-23
        xiaomi 2024 120000 - raised 2024-05-23
        xiaomi 2024 120000 - reaffirmed 2024-08-21
        xiaomi 2024 130000 - raised 2024-11-18
        xiaomi 2025 300000 - set 2025-01-03
        xiaomi 2025 350000 - raised 2025-03-18
        xiaomi 2025 350000 - reaffirmed 2025-08-19
        xiaomi 2025 400000 - raised 2025-11-20
        xiaomi 2026 550000 - set 2026-01-03
        nio 2024 230000 - set -
        nio 2025 442000 - set -
        nio 2026 456000 489000 set -
        xpeng 2024 280000 - set -
        xpeng 2025 380000 - set -
        xpeng 2026 550000 600000 set -
        li-auto 2024 800000 - set -
        li-auto 2024 560000 640000 cut 2024-03-22
        li-auto 2024 480000 - cut 2024-06-05
        li-auto 2025 700000 - set -
        li-auto 2025 640000 - cut 2025-05-30
        leapmotor 2024 250000 - set -
        leapmotor 2025 500000 - set 2024-11-12
        leapmotor 2025 500000 600000 reaffirmed 2025-03-11
        leapmotor 2025 580000 650000 raised 2025-08-18
        leapmotor 2026 1000000 - set 2025-12-29
        zeekr 2024 230000 - set -
        zeekr 2026 300000 - set -
        """
}
